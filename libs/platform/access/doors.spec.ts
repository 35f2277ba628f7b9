import { describe, expect, it } from '@jest/globals';
import { Controller, Get, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import { DeclarationsModule } from '@grappe/platform/jobs';
import { Access } from './access';
import { Doors, UndeclaredAccess, UnthrottledWrite } from './doors';

@Resolver('Declared')
class DeclaredResolver {
  @Query(() => String)
  @Access('PUBLIC', 'PROJECTS_READ')
  open(): string {
    return '';
  }
  @Access('OPERATOR')
  @Mutation(() => String)
  shut(): string {
    return '';
  }
  @ResolveField(() => String)
  field(): string {
    return '';
  }
}

@Resolver()
class ForgetfulResolver {
  @Query(() => String)
  leak(): string {
    return '';
  }
}

@Resolver()
class PatientResolver {
  @Mutation(() => String)
  @Access('PUBLIC')
  guess(): string {
    return '';
  }
}

@WebSocketGateway()
class ForgetfulGateway {
  @SubscribeMessage('leak')
  leak(): string {
    return '';
  }
}

@Controller()
class ForgetfulController {
  @Get('leak')
  leak(): string {
    return '';
  }
}

async function start(provider: Type): Promise<Doors> {
  const isController = provider === ForgetfulController;
  @Module({ imports: [DeclarationsModule], providers: isController ? [Doors] : [Doors, provider], controllers: isController ? [provider] : [] })
  class House {}
  const app = await NestFactory.createApplicationContext(House, { logger: false, abortOnError: false });
  return app.get(Doors);
}

describe('doors', () => {
  it('are all told with their access; fields are none', async () => {
    expect((await start(DeclaredResolver)).all()).toEqual([
      { kind: 'graphql', name: 'DeclaredResolver.open', access: { level: 'PUBLIC', scope: 'PROJECTS_READ' }, throttled: null },
      { kind: 'graphql', name: 'DeclaredResolver.shut', access: { level: 'OPERATOR', scope: null }, throttled: null },
    ]);
  });

  it.each([ForgetfulResolver, ForgetfulGateway, ForgetfulController])('keep a process from starting when %p declares no access', async (forgetful) => {
    const starting = start(forgetful);
    await expect(starting).rejects.toThrow(UndeclaredAccess);
    await expect(starting).rejects.toThrow(`${forgetful.name}.leak`);
  });

  it('keep a process from starting when anyone may try a write as often as they like', async () => {
    const starting = start(PatientResolver);
    await expect(starting).rejects.toThrow(UnthrottledWrite);
    await expect(starting).rejects.toThrow('PatientResolver.guess');
  });
});
