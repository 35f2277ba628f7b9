import { slugOf } from './text';

/** A competence of the shared taxonomy, as CORDIS knows it. */
export interface CordisCompetence {
  readonly code: string;
  readonly labelFr: string;
  readonly labelEn: string;
  readonly parentCode?: string;
}

/** Themes that name a field, with a short label in each language. */
const fields: Readonly<Record<string, readonly [fr: string, en: string]>> = {
  'Advanced manufacturing and processing': ['Procédés et production avancés', 'Advanced manufacturing and processing'],
  'Advanced materials': ['Matériaux avancés', 'Advanced materials'],
  Biotechnology: ['Biotechnologies', 'Biotechnology'],
  'Climate action, environment, resource efficiency and raw materials': ['Climat, environnement, ressources et matières premières', 'Climate, environment, resources and raw materials'],
  Euratom: ['Énergie nucléaire', 'Nuclear energy'],
  'Europe in a changing world - inclusive, innovative and reflective Societies': ['Sociétés inclusives et innovantes', 'Inclusive and innovative societies'],
  'Food security, sustainable agriculture and forestry, marine and maritime and inland water research': [
    'Alimentation, agriculture, forêt et ressources marines', 'Food, agriculture, forestry and marine resources',
  ],
  'Future and Emerging Technologies': ['Technologies futures et émergentes', 'Future and emerging technologies'],
  'Health, demographic change and wellbeing': ['Santé, démographie et bien-être', 'Health, demographic change and wellbeing'],
  'Information and Communication Technologies': ['Technologies de l’information et de la communication', 'Information and communication technologies'],
  'Nanotechnologies, Advanced Materials and Production': ['Nanotechnologies, matériaux et production', 'Nanotechnologies, materials and production'],
  'Research infrastructures': ['Infrastructures de recherche', 'Research infrastructures'],
  'Secure societies - Protecting freedom and security of Europe and its citizens': ['Sécurité et protection des citoyens', 'Security and protection of citizens'],
  'Secure, clean and efficient energy': ['Énergie sûre, propre et efficace', 'Secure, clean and efficient energy'],
  'Smart, green and integrated transport': ['Transports intelligents, verts et intégrés', 'Smart, green and integrated transport'],
  Space: ['Espace', 'Space'],
};

const longestTopic = 160;

/**
 * The competences that a project's theme and topic speak of: the field, and below it the topic of the call. Themes that are funding schemes
 * (European Research Council, Marie Skłodowska-Curie, twinning…) say nothing of a field, nor do their topics.
 */
export function competencesOf(theme: string, topic: string): CordisCompetence[] {
  const labels = fields[theme];
  if (!labels) return [];
  const field: CordisCompetence = { code: `cordis:${slugOf(labels[1])}`, labelFr: labels[0], labelEn: labels[1] };
  const slug = slugOf(topic);
  if (slug === '' || topic.length > longestTopic || /\b(SME instrument|ERA-?NET|prize)\b/i.test(topic)) return [field];
  return [field, { code: `cordis:topic:${slug}`, labelFr: topic, labelEn: topic, parentCode: field.code }];
}
