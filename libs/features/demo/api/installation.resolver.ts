import { Inject } from '@nestjs/common';
import { Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Access } from '@grappe/platform/access';
import { CONFIG, type Config } from '@grappe/platform/config';
import { LocalisedText } from '@grappe/platform/graphql';
import { demoAccounts } from '../domain/accounts';
import { demoWorld } from '../domain/demo-world';

@ObjectType({ description: 'Somebody of the demo whom one can be.' })
export class DemoAccount {
  @Field(() => String, { description: 'To sign in with.' }) email!: string;
  @Field(() => String, { description: 'To sign in with.' }) password!: string;
  @Field(() => String, { description: 'Who it is.' }) name!: string;
  @Field(() => LocalisedText, { description: 'What they are there for.' }) presentation!: LocalisedText;
}

@ObjectType({ description: 'This installation of Grappe.' })
export class Installation {
  @Field(() => String, { description: 'As its operator calls it.' }) name!: string;
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
