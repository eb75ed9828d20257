import { describe, expect, it } from 'vitest';
import { readOfd } from '../../pipeline/read/ofd.ts';
import { makeOfd, rule, words } from './make-ofd.ts';

/** As wide as a line gets: a shorter one ends its paragraph. */
const WIDE_LINE = '现将本标准印发给你们，请认真贯彻执行。各地各部门。';
const WIDE = words(WIDE_LINE, 30, 250);

const text = (parts: Parameters<typeof makeOfd>[0]): string => readOfd(makeOfd(parts)).text;

describe('an OFD', () => {
  it('gives the lines of its pages, with the page of each', () => {
    const source = readOfd(
      makeOfd({
        pages: [
          WIDE + words('一、幼有所育', 30, 40) + words('（一）优孕优生服务', 30, 50),
          words('二、学有所教', 30, 40),
        ],
      }),
    );
    expect(source.text.trim().split('\n')).toEqual([
      ...['一、幼有所育', '（一）优孕优生服务', WIDE_LINE, '二、学有所教'],
    ]);
    expect(source.places.map(([, , place]) => place)).toEqual([{ page: 1 }, { page: 2 }]);
    expect(source.mediaType).toBe('application/ofd');
  });

  it('has tables by the lines that are drawn, a merged cell once', () => {
    const grid = [30, 60, 120].map((x) => rule(x, 40, x, 70)).join('');
    const levels = rule(30, 40, 120, 40) + rule(60, 55, 120, 55) + rule(30, 70, 120, 70);
    const cells = words('养老', 32, 50) + words('高龄津贴', 62, 50) + words('护理补贴', 62, 65);
    const [table] = readOfd(makeOfd({ pages: [grid + levels + cells] })).tables;
    expect(table).toMatchObject({ rows: 2, cols: 2 });
    expect(table?.cells.map(({ row, col, rowSpan }) => [row, col, rowSpan])).toEqual([
      [0, 0, 2],
      [0, 1, 1],
      [1, 1, 1],
    ]);
  });

  it('reads blocks within blocks, what a page lies upon, and what stands in a resource that it uses', () => {
    const parts = {
      pages: [
        `<ofd:PageBlock>${words('服务对象：老年人', 30, 60)}</ofd:PageBlock><ofd:CompositeObject ResourceID="7" Boundary="30 70 100 20"/>`,
      ],
      template: WIDE + words('高龄津贴', 30, 40),
      resources: `<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="7"><ofd:Content>${words('每月100元', 0, 5)}</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>`,
    };
    expect(text(parts).trim().split('\n')).toEqual(['高龄津贴', '服务对象：老年人', '每月100元', WIDE_LINE]);
  });

  it('goes on by the last step where a text has more characters than steps', () => {
    const short = (text: string, steps: string): string =>
      `<ofd:TextObject Boundary="30 40 60 6" Size="5"><ofd:TextCode X="0" Y="5" ${steps}>${text}</ofd:TextCode></ofd:TextObject>`;
    // 1 and 5 come twice each: one over the other they would be one bold character
    expect(text({ pages: [short('每月1155.00元', 'DeltaX="5 5 2.5" DeltaY="0"')] }).trim()).toBe(
      '每月1155.00元',
    );
    expect(text({ pages: [short('高龄津贴每月', 'DeltaY="0"')] }).trim()).toBe('高龄津贴每月');
  });

  it('has no cells where the outlines of characters are drawn above them', () => {
    const outline =
      '<ofd:PathObject Boundary="45 35 5 5"><ofd:AbbreviatedData>M 0 0 L 5 0 L 5 1 L 3 1 L 3 4 L 5 4 L 5 5 L 0 5 L 0 4 L 2 4 L 2 1 L 0 1 C</ofd:AbbreviatedData></ofd:PathObject>';
    const source = readOfd(makeOfd({ pages: [words('建筑施工许可', 30, 40) + outline] }));
    expect(source.text.trim()).toBe('建筑施工许可');
    expect(source.tables).toEqual([]);
  });

  it('that is the same page twice is no running head alone', () => {
    const page = words('高龄津贴每月100元。', 30, 40);
    expect(text({ pages: [page, page] }).match(/高龄津贴/gu)).toHaveLength(2);
  });

  it('stands upright whichever way its pages lie', () => {
    // down the page: each line to the left of the one before it
    const down = (line: string, x: number): string => words(line, x, 35, 'CTM="0 1 -1 0 0 0"');
    expect(
      text({ pages: [down('高龄津贴', 90) + down('每月100元', 80)] })
        .trim()
        .split('\n'),
    ).toEqual(['高龄津贴', '每月100元']);
  });

  it('tells characters that only its font knows, and leaves out what is not shown', () => {
    const source = readOfd(
      makeOfd({ pages: [words('每月\ue001\ue002元', 30, 40) + words('草稿', 30, 60, 'Visible="false"')] }),
    );
    expect(source.text).not.toContain('草稿');
    expect(source.notes).toContainEqual({ rule: 'glyphs-not-read', params: { count: 2 } });
  });

  it.each([
    ['needs-ocr', { pages: ['<ofd:ImageObject Boundary="0 0 210 297" ResourceID="3"/>'] }],
    ['encrypted', { pages: [words('甲', 30, 40)], more: { 'Encryptions.xml': '<a/>' } }],
    ['doctype-refused', { pages: [], more: { 'OFD.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' } }],
    ['damaged', { pages: [], more: { 'OFD.xml': '<a/>' } }],
    ['damaged', { pages: [], more: { 'Doc_0/Document.xml': '<a' } }],
  ])('is refused by name: %s', (rule, parts) => {
    expect(() => text(parts)).toThrow(expect.objectContaining({ rule }));
  });

  it('is not unpacked without end by its own short forms', () => {
    const code =
      '<ofd:TextObject Boundary="0 0 9 9" Size="5"><ofd:TextCode X="0" Y="5" DeltaX="g 999999999 5">甲乙</ofd:TextCode></ofd:TextObject>';
    expect(text({ pages: [code] }).trim()).toBe('甲乙');
    const self = '<ofd:CompositeObject ResourceID="7" Boundary="0 0 9 9"/>';
    const unit = `<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="7"><ofd:Content>${self}${words('甲', 0, 5)}</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>`;
    expect(text({ pages: [self], resources: unit }).trim()).toBe('甲');
  });
});
