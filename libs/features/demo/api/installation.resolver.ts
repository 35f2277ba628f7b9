import { Inject } from '@nestjs/common';
import { Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Access } from '@grappe/platform/access';
import { CONFIG, type Config } from '@grappe/platform/config';
import { LocalisedText } from '@grappe/platform/graphql';
import { demoAccounts } from '../domain/accounts';
import { demoWorld } from '../domain/demo-world';

@ObjectType({ description: 'Somebody of the demo whom one can be.' })
export class DemoAccount {
  @Field(() => String) email!: string;
  @Field(() => String) password!: string;
  @Field(() => String) name!: string;
  @Field(() => LocalisedText) presentation!: LocalisedText;
}

@ObjectType({ description: 'This installation of Grappe.' })
export class Installation {
  @Field(() => String) name!: string;
  @Field(() => Boolean, { description: 'Whether it shows the demo.' }) demo!: boolean;
  @Field(() => Boolean, { description: 'Whether its mails are shown in a mailbox page.' }) mailbox!: boolean;
  @Field(() => [DemoAccount], { description: 'The accounts of the demo; none elsewhere.' }) demoAccounts!: DemoAccount[];
}

@Resolver(() => Installation)
export class InstallationResolver {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Query(() => Installation, { description: 'What this installation is, for anyone.' })
  @Access('PUBLIC')
  installation(): Installation {
    const { DEMO: demo, MAILBOX: mailbox } = this.config;
    return { name: 'Grappe', demo, mailbox, demoAccounts: demo ? demoAccounts(demoWorld.persons) : [] };
  }
}
