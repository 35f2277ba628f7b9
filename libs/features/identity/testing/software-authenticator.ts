import { cose, isoCBOR } from '@simplewebauthn/server/helpers';
import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

/** What a browser that is honest says, and what one that is not may say instead. */
interface Circumstances {
  readonly origin: string;
  readonly rpId?: string;
  /** Whether the device has asked its person for PIN, finger or face. */
  readonly userVerified?: boolean;
  readonly counter?: number;
}

const sha256 = (data: Uint8Array | string): Buffer => createHash('sha256').update(data).digest();
const base64url = (data: Uint8Array): string => Buffer.from(data).toString('base64url');

/** A device with one passkey (ES256), which answers as browsers do. */
export class SoftwareAuthenticator {
  private readonly credentialId = randomBytes(32);
  private readonly keys: { publicKey: KeyObject; privateKey: KeyObject } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

  /** RegistrationResponseJSON. */
  register(challenge: string, circumstances: Circumstances) {
    const { x = '', y = '' } = this.keys.publicKey.export({ format: 'jwk' });
    const publicKey = new Map<number, number | Uint8Array<ArrayBuffer>>([
      [cose.COSEKEYS.kty, cose.COSEKTY.EC2],
      [cose.COSEKEYS.alg, cose.COSEALG.ES256],
      [cose.COSEKEYS.crv, cose.COSECRV.P256],
      [cose.COSEKEYS.x, new Uint8Array(Buffer.from(x, 'base64url'))],
      [cose.COSEKEYS.y, new Uint8Array(Buffer.from(y, 'base64url'))],
    ]);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.credentialId.length);
    const attested = Buffer.concat([Buffer.alloc(16), length, this.credentialId, isoCBOR.encode(publicKey)]);
    const authData = new Uint8Array(Buffer.concat([this.authenticatorData(circumstances, { attested: true }), attested]));
    const attestationObject = isoCBOR.encode(new Map<string, string | Map<string, string> | Uint8Array<ArrayBuffer>>([['fmt', 'none'], ['attStmt', new Map()], ['authData', authData]]));
    const clientDataJSON = base64url(this.clientData('webauthn.create', challenge, circumstances));
    return { ...this.credential(), response: { clientDataJSON, attestationObject: base64url(attestationObject), transports: ['internal'] } };
  }

  /** AuthenticationResponseJSON. */
  answer(challenge: string, circumstances: Circumstances) {
    const clientData = this.clientData('webauthn.get', challenge, circumstances);
    const authenticatorData = this.authenticatorData(circumstances, { attested: false });
    const signature = sign('sha256', Buffer.concat([authenticatorData, sha256(clientData)]), this.keys.privateKey);
    return {
      ...this.credential(),
      response: { clientDataJSON: base64url(clientData), authenticatorData: base64url(authenticatorData), signature: base64url(signature) },
    };
  }

  private credential() {
    const id = base64url(this.credentialId);
    return { id, rawId: id, type: 'public-key' } as const;
  }

  private clientData(type: string, challenge: string, { origin }: Circumstances): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }

  private authenticatorData({ origin, rpId = new URL(origin).hostname, userVerified = true, counter = 0 }: Circumstances, { attested }: { attested: boolean }): Buffer {
    const flags = 0x01 | (userVerified ? 0x04 : 0) | (attested ? 0x40 : 0);
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), count]);
  }
}
