import type { MantineColorsTuple } from '@mantine/core';

/**
 * Grape skin, clay and paper. Ten shades each, from paper to ink; shade 7 carries white text at more than 4.5:1,
 * shade 3 and lighter carry ink. Greys are warm so that the accent does not look pasted on.
 */
export const plum: MantineColorsTuple = [
  '#f8f3f7',
  '#f0e6ed',
  '#dfcbd9',
  '#c8a9bf',
  '#b188a5',
  '#99698b',
  '#804e73',
  '#68385d',
  '#4f2747',
  '#361a31',
];
export const clay: MantineColorsTuple = [
  '#fcf4ef',
  '#f8e6da',
  '#efcbb3',
  '#e5ac88',
  '#db8f60',
  '#cc7440',
  '#b85f2c',
  '#9c4c20',
  '#7c3b19',
  '#592a12',
];
export const gray: MantineColorsTuple = [
  '#faf9f8',
  '#f5f3f1',
  '#eae7e4',
  '#dbd6d2',
  '#c3bdb8',
  '#948d88',
  '#6a6460',
  '#504b48',
  '#373331',
  '#211e1d',
];
export const dark: MantineColorsTuple = [
  '#ece8ea',
  '#d3cdd0',
  '#b3abb0',
  '#968d93',
  '#4b4449',
  '#383237',
  '#2a2529',
  '#1c181b',
  '#151214',
  '#0e0c0d',
];
export const green: MantineColorsTuple = [
  '#eff7f2',
  '#dcede3',
  '#b8dac6',
  '#8fc3a5',
  '#65a983',
  '#438d64',
  '#2f744e',
  '#235c3d',
  '#1a452e',
  '#122f20',
];
export const red: MantineColorsTuple = ['#fdf2f1', '#f9e0de', '#f1c0bb', '#e79992', '#dc736a', '#cb4f45', '#b13a31', '#922c25', '#71221d', '#4d1714'];
export const blue: MantineColorsTuple = [
  '#f1f5fa',
  '#e0e9f3',
  '#bfd1e6',
  '#98b5d5',
  '#7098c2',
  '#4f7cab',
  '#3b638f',
  '#2e4e72',
  '#233b56',
  '#18283a',
];
