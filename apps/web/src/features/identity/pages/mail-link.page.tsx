import { Button } from '@mantine/core';
import { IconLinkOff } from '@tabler/icons-react';
import { EmptyState } from '@grappe/ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { paths, Reading, useRead } from '../../../app/kit';
import { MailLinkDocument, type MailLinkQuery } from '../../../generated/graphql';
import { RegistrationForm } from '../../clusters/parts/registration-form';
import { ConfirmEmail } from '../parts/confirm-email';
import { ResetPasswordForm } from '../parts/reset-password-form';
import { SignInByLink } from '../parts/sign-in-by-link';

export type OpenedLink = NonNullable<MailLinkQuery['mailLink']> & { readonly token: string };

/** What a link of a mail opens. To look at it does not use it up, for programs that guard mails open every link. */
export default function MailLinkPage() {
  const { token = '' } = useParams();
  const read = useRead('identity', MailLinkDocument, { token });
  // Once it is used up it reads as closed, while this page still says what came of it.
  const [link, setLink] = useState<OpenedLink | null>(null);
  const good = read.data?.mailLink;
  if (good && link?.token !== token) setLink({ ...good, token });
  return link?.token === token ? opened(link) : <Reading of={read}>{() => <Closed />}</Reading>;
}

function opened(link: OpenedLink): ReactNode {
  switch (link.purpose) {
    case 'SIGN_IN':
      return <SignInByLink link={link} />;
    case 'RESET_PASSWORD':
      return <ResetPasswordForm link={link} />;
    case 'CHANGE_EMAIL':
      return <ConfirmEmail link={link} />;
    case 'REGISTER':
      return <RegistrationForm token={link.token} />;
  }
}

function Closed() {
  const { t } = useTranslation('identity');
  return (
    <EmptyState
      heading="h1"
      icon={IconLinkOff}
      title={t('mailLink.closedTitle')}
      message={t('mailLink.closed')}
      action={
        <Button component={Link} to={paths.signIn} variant="default">
          {t('askForLink.back')}
        </Button>
      }
    />
  );
}
