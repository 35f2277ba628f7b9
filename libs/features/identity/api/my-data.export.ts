import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import type { Reader } from '@grappe/contracts';
import { Access, CurrentReader } from '@grappe/platform/access';
import { Archives } from '../cases/archives';

/** An archive as a file. */
@Controller('exports')
export class MyDataExport {
  constructor(private readonly archives: Archives) {}

  @Get('my-data/:id.zip')
  @Access('PERSON')
  @Header('cache-control', 'no-store')
  async fetch(@Param('id') id: string, @CurrentReader() reader: Reader): Promise<StreamableFile> {
    const archive = await this.archives.content(reader, id);
    return new StreamableFile(archive, { type: 'application/zip', disposition: 'attachment; filename="grappe.zip"' });
  }
}
