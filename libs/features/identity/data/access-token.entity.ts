import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TokenScope } from '@grappe/contracts';
import type { AccessToken } from '../domain/person';

@Entity('access_token')
export class AccessTokenRow implements AccessToken {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  @Column('bytea') secretHash!: Buffer;
  @Column('text') name!: string;
  @Column('text', { array: true }) scopes!: TokenScope[];
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) lastUsedAt!: Date | null;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
}
