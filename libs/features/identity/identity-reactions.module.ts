import { Module } from '@nestjs/common';
import { IdentityModule } from './identity.module';
import { OfferMailLink } from './reactions/offer-mail-link';

@Module({ imports: [IdentityModule], providers: [OfferMailLink] })
export class IdentityReactionsModule {}
