import { describe, expect, it } from '@jest/globals';
import type { MandateRight } from '@grappe/contracts';
import { demoWorld } from './demo-world';
import type { DemoConversation, DemoMandate, DemoOrganisation, DemoPerson, DemoProject } from './world.types';

/** Each check lists its mistakes as sentences, so that a failure names what to mend. */
const { network, clusters, competences, organisations, persons, applications, projects, workingGroups, offers, needs } = demoWorld;
const byKey = <T extends { readonly key: string }>(all: readonly T[]): ReadonlyMap<string, T> => new Map(all.map((one) => [one.key, one]));
const organisationOf = byKey<DemoOrganisation>(organisations);
const personOf = byKey<DemoPerson>(persons);
const clusterOf = byKey(clusters);
const codes = new Set(competences.map(({ code }) => code));
const mistakes = <T>(all: readonly T[], find: (one: T) => readonly (string | false | undefined)[]): string[] =>
  all.flatMap((one) => find(one).filter((found): found is string => typeof found === 'string'));
const doubles = (words: readonly string[]): string[] => words.filter((word, at) => words.indexOf(word) !== at);
const unknownCodes = (where: string, used: readonly string[]): string[] =>
  used.filter((code) => !codes.has(code)).map((code) => `${where}: no competence ${code}`);

const joined = (organisation: string, cluster: string): number | undefined =>
  organisationOf.get(organisation)?.memberships.find((membership) => membership.cluster === cluster)?.joinedDaysAgo;
const mandate = (person: string, organisation: string): DemoMandate | undefined =>
  personOf.get(person)?.mandates.find((one) => one.organisation === organisation);
const engages = (person: string, organisation: string): boolean =>
  (['OWNER', 'REPRESENTATIVE'] as (MandateRight | undefined)[]).includes(mandate(person, organisation)?.right);
const reached = (project: DemoProject): readonly string[] => (project.audience === 'CLUSTER' ? [project.cluster] : network.clusters);
const reaches = (project: DemoProject, organisation: string): boolean =>
  reached(project).some((cluster) => joined(organisation, cluster) !== undefined);

const between = (text: string, min: number, max: number): boolean => text.trim() === text && text.length >= min && text.length <= max;
/** Names of persons and organisations in a text, whole or by a word that is only a name. */
const namesIn = (text: string): string[] => {
  const whole = [...organisations, ...persons].map(({ name }) => name).filter((name) => text.includes(name));
  const brands = organisations.flatMap(({ name }) => name.split(/[^\p{L}]+/u)).filter((word) => /^\p{Lu}\p{L}{4,}$/u.test(word));
  const inside = text.split(/[.:!?]\s+/).flatMap((sentence) => sentence.split(/[^\p{L}]+/u).slice(1));
  return [...whole, ...inside.filter((word) => brands.includes(word))];
};

const conversationMistakes = (where: string, { startedDaysAgo, messages }: DemoConversation, speakers: ReadonlySet<string>): string[] => {
  const spent = messages.reduce((total, { minutesAfterPrevious }) => total + minutesAfterPrevious, 0);
  return [
    ...(spent >= startedDaysAgo * 24 * 60 ? [`${where}: its last message is in the future`] : []),
    ...doubles(messages.flatMap(({ key }) => key ?? [])).map((key) => `${where}: two messages ${key}`),
    ...mistakes(messages, ({ by, body, replyTo, report, minutesAfterPrevious }) => {
      const before = messages.slice(0, messages.findIndex((message) => message.body === body));
      return [
        !speakers.has(by) && `${where}: ${by} speaks and is not of it`,
        !between(body, 2, 8000) && `${where}: a message of ${by} is too short or too long`,
        minutesAfterPrevious < 0 && `${where}: a message of ${by} goes back in time`,
        replyTo !== undefined && !before.some(({ key }) => key === replyTo) && `${where}: ${by} replies to ${replyTo}, which is not before`,
        report && (!speakers.has(report.by) || report.by === by) && `${where}: ${report.by} cannot report ${by}`,
      ];
    }),
  ];
};

describe('the demo world, its organisations and persons', () => {
  it('keeps its promised numbers', () => {
    const members = (cluster: string) => organisations.filter(({ key }) => joined(key, cluster) !== undefined);
    const stages = ['IDEA', 'CALL', 'CONSORTIUM', 'RUNNING', 'COMPLETED', 'ABANDONED'].map((name) => projects.filter(({ stage }) => stage === name));
    expect(clusters.map(({ key }) => members(key).length)).toEqual([34, 30]);
    expect(organisations.filter(({ memberships }) => memberships.length > 1)).toHaveLength(4);
    expect(organisations.filter(({ memberships }) => memberships.length > 0)).toHaveLength(60);
    expect([persons, projects, workingGroups, offers, needs, applications].map(({ length }) => length)).toEqual([90, 40, 15, 24, 20, 3]);
    expect(stages.map(({ length }) => length)).toEqual([5, 21, 4, 5, 3, 2]);
    expect(competences.length).toBeGreaterThanOrEqual(85);
    for (const { key, densityThreshold } of clusters) {
      expect(members(key).length).toBeGreaterThanOrEqual(densityThreshold);
      expect(new Set(members(key).map(({ nature }) => nature)).size).toBe(9);
      expect(new Set(members(key).map(({ memberships }) => memberships.find(({ cluster }) => cluster === key)?.role)).size).toBe(5);
      expect(members(key).some(({ memberships }) => memberships.some(({ cluster, moteur }) => moteur && cluster === key))).toBe(true);
    }
  });

  it('has keys that are unique and well formed', () => {
    const keyed = [clusters, organisations, persons, projects, workingGroups, [...offers, ...needs]].map((all) => all.map(({ key }) => key));
    const everything = [...keyed, competences.map(({ code }) => code)];
    expect(everything.flatMap(doubles)).toEqual([]);
    expect(everything.flat().filter((key) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key))).toEqual([]);
    expect([...doubles(organisations.map(({ name }) => name)), ...doubles(organisations.map(({ siren }) => siren))]).toEqual([]);
    expect(doubles([...persons.map(({ email }) => email), ...persons.map(({ name }) => name)])).toEqual([]);
  });

  it('has a taxonomy of two levels, labelled in both languages', () => {
    const families = new Set(competences.filter(({ parent }) => parent === null).map(({ code }) => code));
    expect(competences.filter(({ parent }) => parent !== null && !families.has(parent))).toEqual([]);
    expect(competences.filter(({ label }) => !label.fr || !label.en)).toEqual([]);
    expect(doubles(competences.map(({ label }) => label.fr))).toEqual([]);
  });

  it('has a network and clusters that hold together', () => {
    expect([...network.clusters].sort()).toEqual(clusters.map(({ key }) => key).sort());
    expect(
      mistakes(clusters, ({ key, association, animateurs, strategicAxes }) => [
        organisationOf.get(association)?.nature !== 'ASSOCIATION' && `${key}: ${association} is no association`,
        joined(association, key) === undefined && `${key}: its association is not a member`,
        strategicAxes.length < 3 && `${key}: too few strategic axes`,
        ...animateurs.map((person) => !engages(person, association) && `${key}: ${person} has no mandate in ${association}`),
        ...doubles(strategicAxes.map((axis) => axis.key)).map((axis) => `${key}: two axes ${axis}`),
      ]),
    ).toEqual([]);
  });

  it('has organisations that are plausible and somewhere', () => {
    const check = (siren: string) =>
      [...siren].reverse().reduce((sum, digit, at) => sum + (at % 2 ? ((Number(digit) * 2) % 10) + (Number(digit) > 4 ? 1 : 0) : Number(digit)), 0);
    const alps = (lat: number, lon: number) => lat > 44 && lat < 46.9 && lon > 2 && lon < 7.2;
    const brittany = (lat: number, lon: number) => lat > 47.2 && lat < 49 && lon > -5.2 && lon < -0.9;
    expect(
      mistakes(organisations, ({ key, name, siren, postcode, latitude, longitude, description, memberships, ...its }) => [
        !/^000\d{6}$/.test(siren) && `${key}: SIREN ${siren} might be somebody's`,
        check(siren) % 10 !== 0 && `${key}: SIREN ${siren} fails its check digit`,
        !/^(01|03|07|26|38|42|63|69|73|74)\d{3}$/.test(postcode) === alps(latitude, longitude) && `${key}: is not where ${postcode} is`,
        !/^(22|29|35|56)\d{3}$/.test(postcode) === brittany(latitude, longitude) && `${key}: is not where ${postcode} is`,
        !between(name, 2, 120) && `${key}: name`,
        !between(description, 40, 600) && `${key}: description`,
        its.competences.length === 0 && `${key}: has no competence`,
        ...unknownCodes(key, its.competences),
        ...doubles(its.competences).map((code) => `${key}: ${code} twice`),
        ...doubles(memberships.map(({ cluster }) => cluster)).map((cluster) => `${key}: twice in ${cluster}`),
        ...memberships.map(({ cluster }) => !clusterOf.has(cluster) && `${key}: no cluster ${cluster}`),
        memberships.length === 0 && !applications.some(({ organisation }) => organisation === key) && `${key}: neither member nor applicant`,
        persons.filter((person) => mandate(person.key, key)?.right === 'OWNER').length !== 1 && `${key}: needs exactly one owner`,
      ]),
    ).toEqual([]);
  });

  it('has persons who represent organisations, and applications that are theirs to make', () => {
    expect(
      mistakes(persons, ({ key, email, mandates }) => [
        !/^[a-z.-]+@demo\.grappe\.example$/.test(email) && `${key}: mail ${email}`,
        mandates.length === 0 && `${key}: represents nobody`,
        ...mandates.map(({ organisation }) => !organisationOf.has(organisation) && `${key}: no organisation ${organisation}`),
        ...doubles(mandates.map(({ organisation }) => organisation)).map((organisation) => `${key}: twice for ${organisation}`),
      ]),
    ).toEqual([]);
    expect(
      mistakes(applications, ({ organisation, cluster, person, message }) => [
        joined(organisation, cluster) !== undefined && `${organisation}: already in ${cluster}`,
        !clusterOf.has(cluster) && `${organisation}: no cluster ${cluster}`,
        mandate(person, organisation)?.right !== 'OWNER' && `${organisation}: ${person} is not its owner`,
        !between(message, 40, 1000) && `${organisation}: message`,
      ]),
    ).toEqual([]);
  });
});

describe('its projects', () => {
  it('are written by those who may, within the limits', () => {
    expect(
      mistakes(projects, (project) => {
        const { key, cluster, lead, author, title, summary, description, seats } = project;
        return [
          !between(title, 4, 140) && `${key}: title`,
          !between(summary, 20, 600) && `${key}: summary of ${summary.length}`,
          !between(description, 200, 20_000) && `${key}: description`,
          ...namesIn(`${title}. ${summary}`).map((name) => `${key}: its teaser names ${name}`),
          !engages(author, lead) && `${key}: ${author} cannot write for ${lead}`,
          (joined(lead, cluster) ?? 0) <= project.createdDaysAgo && `${key}: ${lead} was not yet in ${cluster}`,
          !clusterOf.get(cluster)?.strategicAxes.some((axis) => axis.key === project.strategicAxis) && `${key}: axis ${project.strategicAxis}`,
          (project.call?.deadlineDaysAhead ?? 60) < 40 && `${key}: its call closes too soon`,
          seats.length === 0 && `${key}: no seat`,
          project.stage === 'CALL' && (seats.length < 2 || seats.length > 4) && `${key}: ${seats.length} seats`,
          project.stage === 'CALL' && !seats.some(({ mandatory }) => mandatory) && `${key}: no mandatory seat`,
          ...doubles(seats.map((seat) => seat.key)).map((seat) => `${key}: two seats ${seat}`),
          ...seats.flatMap((seat) => [
            ...unknownCodes(`${key}/${seat.key}`, seat.competences),
            (!between(seat.title, 4, 140) || !between(seat.description, 4, 600) || seat.places < 1) && `${key}/${seat.key}: text or places`,
            seat.competences.length === 0 && `${key}/${seat.key}: asks for no competence`,
          ]),
        ];
      }),
    ).toEqual([]);
  });

  it('have partners, interests and invitations that the rules allow', () => {
    expect(
      mistakes(projects, (project) => {
        const { key, lead, seats, partners, interests, invitations, supporters, excluded } = project;
        const seatOf = byKey(seats);
        const others = [...partners, ...interests, ...invitations];
        const fits = ({ organisation, seat }: { organisation: string; seat: string }) => {
          const { role, nature } = seatOf.get(seat) ?? {};
          const its = organisationOf.get(organisation);
          return (!nature || its?.nature === nature) && (!role || its?.memberships.some((membership) => membership.role === role));
        };
        const holds = (organisation: string, seat: string) => partners.some((one) => one.organisation === organisation && one.seat === seat);
        const answers = [...interests, ...invitations];
        return [
          ...others.flatMap((one) => [
            !seatOf.has(one.seat) && `${key}: ${one.organisation} at ${one.seat}, which is no seat`,
            !reaches(project, one.organisation) && `${key}: ${one.organisation} cannot see it`,
            one.organisation === lead && `${key}: its lead takes a seat`,
            excluded.includes(one.organisation) && `${key}: ${one.organisation} is excluded and present`,
          ]),
          ...partners.map((one) => !fits(one) && `${key}: ${one.organisation} does not fit ${one.seat}`),
          ...answers.map((one) => one.status !== 'DECLINED' && !fits(one) && `${key}: ${one.organisation} does not fit ${one.seat}`),
          ...seats.map(({ key: seat, places }) => partners.filter((one) => one.seat === seat).length > places && `${key}/${seat}: overfull`),
          ...answers.map(
            ({ organisation, seat, status }) =>
              (status === 'ACCEPTED') !== holds(organisation, seat) && `${key}: ${organisation} is ${status} at ${seat}, against its partners`,
          ),
          ...[partners, interests, invitations, answers].flatMap((some) =>
            doubles(some.map(({ organisation }) => organisation)).map((organisation) => `${key}: ${organisation} twice`),
          ),
          ...interests.flatMap(({ organisation, person, pitch, expects, status, reason }) => [
            !engages(person, organisation) && `${key}: ${person} cannot engage ${organisation}`,
            (!between(pitch, 20, 4000) || expects === '') && `${key}: pitch of ${organisation}`,
            (status === 'DECLINED') !== (reason !== undefined) && `${key}: a reason goes with a refusal of ${organisation}`,
          ]),
          ...invitations.map(({ by, organisation }) => !engages(by, lead) && `${key}: ${by} cannot invite ${organisation}`),
          ...supporters.map((one) => (!reaches(project, one) || one === lead || excluded.includes(one)) && `${key}: ${one} cannot support it`),
          ...excluded.map((one) => (!reaches(project, one) || one === lead) && `${key}: ${one} cannot be excluded`),
          ...doubles([...supporters]).map((one) => `${key}: ${one} supports twice`),
        ];
      }),
    ).toEqual([]);
  });

  it('are at a stage that their seats allow', () => {
    expect(
      mistakes(projects, ({ key, stage, abandonedFrom, seats, partners, interests, invitations, lead, conversation, createdDaysAgo }) => {
        const reachedStage = abandonedFrom ?? stage;
        const at = (...stages: string[]) => stages.includes(reachedStage);
        const filled = (seat: string) => partners.filter((one) => one.seat === seat).length;
        const pending = [...interests, ...invitations].some(({ status }) => status === 'SENT' || status === 'SHORTLISTED');
        const team = [lead, ...partners.map(({ organisation }) => organisation)];
        const speakers = new Set(persons.filter(({ mandates }) => mandates.some((one) => team.includes(one.organisation))).map((one) => one.key));
        return [
          (stage === 'ABANDONED') !== (abandonedFrom !== undefined) && `${key}: says from where it was abandoned, or is not`,
          at('IDEA') && partners.length + interests.length + invitations.length > 0 && `${key}: nobody joins an idea`,
          at('CALL') && !seats.some((seat) => filled(seat.key) < seat.places) && `${key}: calls, with no place left`,
          at('CONSORTIUM', 'RUNNING', 'COMPLETED') && seats.some((seat) => seat.mandatory && !filled(seat.key)) && `${key}: a mandatory seat is empty`,
          !['CALL', 'CONSORTIUM'].includes(stage) && pending && `${key}: an interest or invitation waits`,
          (stage === 'RUNNING') !== (conversation !== undefined) && `${key}: a conversation belongs to a running project`,
          conversation && (conversation.messages.length < 5 || conversation.startedDaysAgo > createdDaysAgo) && `${key}: conversation`,
          ...(conversation ? conversationMistakes(key, conversation, speakers) : []),
        ];
      }),
    ).toEqual([]);
  });
});

describe('its working groups, offers and needs', () => {
  it('has groups of members who speak', () => {
    expect(new Set(workingGroups.map(({ visibility }) => visibility)).size).toBe(3);
    expect(new Set(workingGroups.map(({ admission }) => admission)).size).toBe(3);
    expect(workingGroups.flatMap(({ conversation }) => conversation.messages.filter(({ report }) => report))).toHaveLength(2);
    expect(
      mistakes(workingGroups, ({ key, cluster, name, purpose, members, joinRequests, questions, conversation, ...group }) => [
        (!between(name, 2, 120) || !between(purpose, 20, 600)) && `${key}: name or purpose`,
        members[0]?.role !== 'CHAIR' && `${key}: its founder is no chair`,
        group.admission !== 'ON_REQUEST' && questions.length + joinRequests.length > 0 && `${key}: asks without admission on request`,
        group.visibility === 'SECRET' && group.admission !== 'BY_INVITATION' && `${key}: secret, yet one may ask`,
        (joined(members[0]?.organisation ?? '', cluster) ?? 0) < group.createdDaysAgo && `${key}: founded before its founder joined`,
        conversation.startedDaysAgo > group.createdDaysAgo && `${key}: speaks before it exists`,
        (conversation.messages.length < 6 || conversation.messages.length > 30) && `${key}: ${conversation.messages.length} messages`,
        questions.length > 5 && `${key}: too many questions`,
        ...questions.map((question) => !between(question, 4, 140) && `${key}: question ${question}`),
        ...doubles([...members, ...joinRequests].map(({ person }) => person)).map((person) => `${key}: ${person} twice`),
        ...[...members, ...joinRequests].flatMap(({ person, organisation }) => [
          !mandate(person, organisation) && `${key}: ${person} does not represent ${organisation}`,
          (joined(organisation, cluster) ?? 0) < conversation.startedDaysAgo && `${key}: ${organisation} is not in ${cluster}`,
        ]),
        ...joinRequests.map(({ person, answers }) => answers.length !== questions.length && `${key}: ${person} answers ${answers.length}`),
        ...conversationMistakes(key, conversation, new Set(members.map(({ person }) => person))),
      ]),
    ).toEqual([]);
  });

  it('has offers and needs published by those who may', () => {
    expect(
      mistakes([...offers, ...needs], ({ key, cluster, organisation, person, title, description, visibility, ...its }) => [
        (!between(title, 4, 140) || !between(description, 20, 20_000)) && `${key}: text`,
        !engages(person, organisation) && `${key}: ${person} cannot publish for ${organisation}`,
        (joined(organisation, cluster) ?? 0) <= its.createdDaysAgo && `${key}: ${organisation} is not in ${cluster}`,
        its.competences.length === 0 && `${key}: no competence`,
        ...unknownCodes(key, its.competences),
        ...(visibility === 'ANONYMOUS' ? namesIn(`${title}. ${description}`).map((name) => `${key}: anonymous, yet names ${name}`) : []),
      ]),
    ).toEqual([]);
  });
});
