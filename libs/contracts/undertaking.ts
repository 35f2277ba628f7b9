import type { Language } from './enums';

/** A text of the undertaking: paragraphs, in which `{lead}` and `{project}` are names. */
export interface UndertakingText {
  readonly version: number;
  readonly paragraphs: Readonly<Record<Language, readonly string[]>>;
}

/**
 * What an organisation undertakes before it may read a project's file. Another wording is another version, added at the end: what was
 * accepted stays readable as it was.
 */
export const undertakingTexts: readonly [UndertakingText, ...UndertakingText[]] = [
  {
    version: 1,
    paragraphs: {
      FR: [
        'Notre organisation s’engage envers {lead} à garder confidentiel tout ce qu’elle lira du dossier du projet « {project} ».',
        'Elle ne s’en sert que pour juger si elle prend part à ce projet, et pour y prendre part. Elle ne le montre qu’à ceux de ses collaborateurs qui en ont besoin pour cela, et répond d’eux.',
        'Ne sont pas couvertes les informations déjà publiques, celles qu’elle connaissait auparavant, ni celles qu’elle tient licitement d’un tiers.',
        'Cet engagement vaut cinq ans, également si le dossier lui est fermé ou si elle quitte le projet. Chaque lecture du dossier est inscrite au registre que tient {lead}.',
      ],
      EN: [
        'Our organisation undertakes towards {lead} to keep confidential everything that it reads in the file of the project “{project}”.',
        'It uses it only to judge whether to take part in this project, and to take part in it. It shows it only to those of its people who need it for that, and answers for them.',
        'What is public already, what it knew before, and what it lawfully has from a third party is not covered.',
        'This undertaking holds for five years, also when the file is closed to it or when it leaves the project. Each reading of the file is written down in the register that {lead} keeps.',
      ],
    },
  },
];

/** The text that is accepted today. */
export const currentUndertaking: UndertakingText = undertakingTexts.at(-1) ?? undertakingTexts[0];

/** The paragraphs of a version, with the names in their places; none for a version that there never was. */
export const undertakingParagraphs = (version: number, language: Language, names: { readonly lead: string; readonly project: string }): readonly string[] =>
  undertakingTexts
    .find((text) => text.version === version)
    ?.paragraphs[language].map((paragraph) => paragraph.replace(/\{(lead|project)\}/g, (_, place: 'lead' | 'project') => names[place])) ?? [];
