import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Passkey } from '../domain/passkey';

@Entity('passkey')
export class PasskeyRow implements Passkey {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  @Column('text') credentialId!: string;
  @Column('bytea') publicKey!: Buffer;
  @Column('bigint', { transformer: { from: Number, to: String } }) counter!: number;
  @Column('text', { array: true }) transports!: string[];
  @Column('text') name!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) lastUsedAt!: Date | null;
}
