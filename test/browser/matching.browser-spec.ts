import { answerDialog } from './support/acts';
import { callOfLea, interestOfKarim } from './support/given';
import { enter, enterAsColleague } from './support/people';
import { anyOf, filled, startOf } from './support/say';
import { expect, expectAccessible, test, unique } from './support/test';

test('a partner is suggested with reasons, invited by a click, hears of it live, and accepts', async ({ page, another, say }) => {
  test.slow();
  const { matching, projects, notifications } = say;
  const title = unique('Tri optique de granulats');
  const colleague = await another();
  await enterAsColleague(colleague, { name: unique('Odile Garnier'), organisation: 'Regardal Vision' });
  await colleague.goto('/for-me');
  await expect(colleague.getByRole('region', { name: matching.calls }).getByRole('article').first()).toBeVisible();

  const { projectId } = await callOfLea({ title, seat: 'Vision', competence: 'Vision industrielle' });
  await enter(page, 'Léa Martin');
  await page.goto(`/projects/${projectId}`);
  const suggestion = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: filled(matching.suggestions.inviteName, { name: 'Regardal Vision' }) }) });
  await expect(suggestion.getByText(anyOf(matching.reason.competences_one))).toBeVisible();
  await expect(suggestion.getByText(anyOf(matching.score))).toBeVisible();
  await expectAccessible(page);
  await suggestion.getByRole('button').click();
  await page.getByRole('textbox', { name: projects.invitation.message }).fill('Votre caméra verrait ce que nous ne voyons pas.');
  await expectAccessible(page);
  await answerDialog(page, projects.invitation.send);
  await expect(page.getByText(matching.suggestions.invited)).toBeVisible();

  // She has not moved: on the page, and by the bell.
  const invitation = colleague.getByRole('region', { name: matching.invitations }).getByRole('article').filter({ hasText: title });
  await expect(invitation.getByText('Votre caméra verrait ce que nous ne voyons pas.')).toBeVisible();
  await expect(colleague.getByRole('button', { name: filled(notifications.bell_one, { count: 1 }) })).toBeVisible();
  await expectAccessible(colleague);
  await invitation.getByRole('button', { name: projects.invitation.accept }).click();
  await expectAccessible(colleague);
  await answerDialog(colleague, projects.invitation.accept);
  await expect(page.getByText(projects.seats.full, { exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: projects.partners.title }).getByRole('link', { name: 'Regardal Vision' })).toBeVisible();
  await expect(page.getByRole('region', { name: projects.invitation.sentTitle }).getByText(say.words.InvitationStatus.ACCEPTED)).toBeVisible();
});

test('what looks for me says why, follows a call that is published, and what I sent stands there', { tag: '@once' }, async ({ page, say }) => {
  const { matching, projects } = say;
  await enter(page, 'Karim Benali');
  await page.goto('/for-me');
  const calls = page.getByRole('region', { name: matching.calls });
  const first = calls.getByRole('article').first();
  await expect(first.getByRole('list', { name: matching.reasons }).getByRole('listitem').first()).toBeVisible();
  await expect(first.getByText(anyOf(matching.score))).toBeVisible();

  const title = unique('Cellules cobotiques communes');
  const call = await callOfLea({ title, seat: 'Cobotique', competence: 'Cobotique' });
  await expect(calls.getByRole('article').filter({ hasText: title })).toBeVisible();
  await interestOfKarim(call, 'Nous avons deux cellules comme celles-là.');
  const sent = page.getByRole('region', { name: matching.interests }).getByRole('article').filter({ hasText: title });
  await expect(sent.getByText(projects.interest.state.SENT)).toBeVisible();
  await expectAccessible(page);
  await sent.getByRole('button', { name: projects.interest.withdraw }).click();
  await expectAccessible(page);
  await answerDialog(page, projects.interest.withdraw);
  await expect(sent).toHaveCount(0);
  await page.getByRole('region', { name: matching.interests }).getByRole('button', { name: startOf(matching.past_other.split(' ')[0] ?? '') }).click();
  await expect(sent.getByText(projects.interest.state.WITHDRAWN)).toBeVisible();
});
