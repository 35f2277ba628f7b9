import { Module } from '@nestjs/common';
import { IdentityModule } from './identity.module';
import { MakeArchive } from './reactions/make-archive';
import { OfferMailLink } from './reactions/offer-mail-link';

@Module({ imports: [IdentityModule], providers: [OfferMailLink, MakeArchive] })
export class IdentityReactionsModule {}
