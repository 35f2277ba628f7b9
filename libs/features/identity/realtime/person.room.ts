import { Injectable } from '@nestjs/common';
import type { Reader } from '@grappe/contracts';
import { RoomOf, type RoomPolicy } from '@grappe/platform/realtime';

/** What is told to one person. They need not join: the gateway seats them as they come. */
@Injectable()
@RoomOf('person', 'ACCOUNT')
export class PersonRoom implements RoomPolicy {
  maySit(reader: Reader, personId: string): Promise<boolean> {
    return Promise.resolve(reader.personId === personId);
  }
}
