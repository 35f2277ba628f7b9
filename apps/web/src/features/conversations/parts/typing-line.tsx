import { useTranslation } from 'react-i18next';
import classes from './channel.module.css';

const firstName = (name: string) => name.split(' ')[0] ?? name;

/** « Karim écrit… » Its line is always there, so that nothing jumps. */
export function TypingLine({ names }: { names: readonly string[] }) {
  const { t } = useTranslation('conversations');
  const [one = '', two = ''] = names.map(firstName);
  const key = names.length > 2 ? 'typing.many' : names.length === 2 ? 'typing.two' : 'typing.one';
  return (
    <p className={classes.typing} aria-live="off">
      {names.length > 0 && t(key, { one, two })}
    </p>
  );
}
