import { Button, Group, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil } from '@tabler/icons-react';
import { EnumBadge, OrganisationAvatar, SafeText, Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { NotFound, Page, paths, Reading, useRead, useWord } from '../../../app/kit';
import { OrganisationPageDocument, type OrganisationPageQuery } from '../../../generated/graphql';
import classes from '../parts/clusters.module.css';
import { CompanyGroup } from '../parts/company-group';
import { EditOrganisationForm } from '../parts/edit-organisation-form';
import { OrganisationFacts } from '../parts/organisation-facts';
import { OffersOrNeeds, Projects } from '../parts/organisation-lists';
import { OrganisationMemberships } from '../parts/organisation-memberships';
import { OrganisationPersons } from '../parts/organisation-persons';
import { OrganisationVisibility } from '../parts/organisation-visibility';
import { OrganisationsMap } from '../parts/organisations-map';

type Organisation = NonNullable<OrganisationPageQuery['organisation']>;

/** One organisation: who it is, what it can do, where it takes part; for its own people also the way to change that. */
export default function OrganisationPage() {
  const { id = '' } = useParams();
  const read = useRead('clusters', OrganisationPageDocument, { id });
  return (
    <Reading of={read}>
      {({ organisation, clusters }) => (organisation ? <Shown organisation={organisation} clusters={clusters} /> : <NotFound />)}
    </Reading>
  );
}

function Shown({ organisation, clusters }: { organisation: Organisation; clusters: OrganisationPageQuery['clusters'] }) {
  const { t } = useTranslation('clusters');
  const word = useWord();
  const { name, nature, city, description, latitude, longitude, viewerCan, projects, offers, needs } = organisation;
  const points = latitude === null || longitude === null ? [] : [{ organisationId: organisation.id, name, nature, latitude, longitude }];
  return (
    <Page
      title={name}
      lead={[word('OrganisationNature', nature), city].filter(Boolean).join(' · ')}
      above={
        <Group gap="sm">
          <OrganisationAvatar name={name} size={56} />
          {viewerCan.represent && <EnumBadge tone="accent">{t('organisation.you')}</EnumBadge>}
        </Group>
      }
      actions={viewerCan.edit && <OwnersButtons organisation={organisation} />}
    >
      <div className={classes.aside}>
        <div>
          <Section title={t('organisation.identity')}>
            {description ? <SafeText text={description} maw="44rem" /> : <Text c="dimmed">{t('organisation.noDescription')}</Text>}
            {viewerCan.represent && !viewerCan.edit && (
              <Text size="sm" c="dimmed">
                {t('organisation.contributorHint')}
              </Text>
            )}
          </Section>
          <OrganisationMemberships organisation={organisation} clusters={clusters} />
          <Projects projects={projects} />
          <OffersOrNeeds title={t('organisation.offers')} none={t('organisation.noOffers')} items={offers} />
          <OffersOrNeeds title={t('organisation.needs')} none={t('organisation.noNeeds')} items={needs} />
        </div>
        <div>
          <Section title={t('organisation.facts')}>
            <OrganisationFacts organisation={organisation} />
          </Section>
          <CompanyGroup organisation={organisation} />
          <OrganisationPersons organisation={organisation} />
          {points.length > 0 && (
            <Section title={t('organisation.where')}>
              <OrganisationsMap points={points} height={260} />
            </Section>
          )}
        </div>
      </div>
    </Page>
  );
}

function OwnersButtons({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('webhooks');
  return (
    <Group gap="sm">
      <Button component={Link} to={paths.webhooks(organisation.id)} variant="default">
        {t('open')}
      </Button>
      <OrganisationVisibility organisation={organisation} />
      <EditButton organisation={organisation} />
    </Group>
  );
}

function EditButton({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('clusters');
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="default" leftSection={<IconPencil size={18} aria-hidden />} onClick={open}>
        {t('organisation.edit')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('organisation.form.title')}
        size="xl"
        // A click beside it must not lose what was typed.
        closeOnClickOutside={false}
       
      >
        <EditOrganisationForm organisation={organisation} onClose={close} />
      </Modal>
    </>
  );
}
