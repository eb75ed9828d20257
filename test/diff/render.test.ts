import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { diffNotices } from '../../pipeline/diff/diff-notices.ts';
import { renderCsv } from '../../pipeline/diff/render/csv.ts';
import { renderHtml, renderHtmlPage } from '../../pipeline/diff/render/html.ts';
import { renderMarkdown } from '../../pipeline/diff/render/markdown.ts';
import { renderText } from '../../pipeline/diff/render/text.ts';
import { makeNotice } from './make-notice.ts';

const BAIT = '<script>alert("x")</script>*_`|&amp;\u001b[31m';
const old = makeNotice(2023, [
  {
    name: '孤儿基本生活费',
    domain: '幼有所育',
    fields: { audience: '孤儿。', standard: '集中养育孤儿每人每月1610元。' },
  },
  { name: '观看电视', domain: '文有所化', fields: { audience: '城乡居民。', content: '提供电视节目。' } },
]);
const now = makeNotice(2025, [
  {
    name: '孤儿基本生活费',
    domain: '幼有所育',
    fields: { audience: '孤儿。', standard: `集中养育孤儿每人每月1750元。${BAIT}` },
  },
  { name: `=${BAIT}`, domain: `"'${BAIT}`, fields: { content: BAIT } },
]);
const diff = diffNotices(old, now);
const sides = { old, new: now };

describe('text', () => {
  it('tells sums as people write them, and leaves a terminal alone', () => {
    const text = renderText(diff, 'en', sides);
    expect(text).toContain('1610 → 1750 元/人/月 (+8.7 %)');
    expect(text).toContain('[-1610-]{+1750+}');
    expect(text).toContain(
      '- 2 观看电视  [removed]\n    文有所化\n    audience: 城乡居民。\n    content: 提供电视节目。\n',
    );
    expect(text).not.toContain('\u001b');
  });

  it('is headed by place, year, number and days', () => {
    const heads = renderText(diff, 'zh', sides).split('\n').slice(0, 3);
    expect(heads).toEqual([
      '变更对照：嘉兴市 2023年版 → 嘉兴市 2025年版',
      '  旧版：嘉兴市基本公共服务标准（2023年版） · 嘉发改〔2023〕64号 · 2023-06-21成文 · 2023-07-22起施行 · 330400-2023-standard',
      '  新版：嘉兴市基本公共服务标准（2025年版） · 嘉发改〔2025〕64号 · 2025-06-21成文 · 2025-07-22起施行 · 330400-2025-standard',
    ]);
    const page = renderMarkdown(diff, 'en', sides);
    expect(page).toContain('# What changed: 嘉兴市 2023年版 → 嘉兴市 2025年版\n');
    expect(page).toContain('· signed 2023-06-21 · in force from 2023-07-22 ·');
    expect(page).toContain(
      '## 2 观看电视 (removed)\n\n- 文有所化\n- audience: 城乡居民。\n- content: 提供电视节目。\n',
    );
    for (const line of heads.slice(1))
      expect(renderHtml(diff, 'zh', sides)).toContain(`<p class="meta">${line.trim()}</p>`);
  });

  it('says so where nothing changed', () => {
    expect(renderText(diffNotices(old, old), 'zh')).toBe(
      '变更对照：330400-2023-standard → 330400-2023-standard\n2 → 2 个项目 · 未变 2 · 变更来源：文件内容\n\n没有变更。\n',
    );
  });
});

describe('warnings', () => {
  it('are in the language of the page, with the ids that settle them', () => {
    const pairs = [{ old: ['330400-2023-standard/9'], new: [], by: '张三', on: '2026-01-05', why: '核实' }];
    const stale = diffNotices(old, now, { pairs });
    for (const page of [renderText(stale, 'zh', sides), renderHtml(stale, 'zh', sides)])
      expect(page).toContain('已不存在，未采用 [330400-2023-standard/9]');
    expect(renderText(stale, 'en')).toContain('it was not applied [330400-2023-standard/9]');
  });
});

describe('html', () => {
  it('holds no markup of a source, and loads nothing', () => {
    for (const page of [renderHtml(diff, 'zh', sides), renderHtml(diff, 'en')]) {
      expect(page.match(/<script/g)).toHaveLength(1);
      expect(page).not.toMatch(/\b(?:src|href)=/);
      expect(page).not.toContain('alert("x")');
    }
    expect(renderHtml(diff, 'zh', sides)).toContain('<del>1610</del>');
  });
});

describe('a page of several', () => {
  it('has each under its editions, and one filter for all', () => {
    const back = diffNotices(now, old);
    const page = renderHtmlPage([{ diff, sides }, { diff: back }], 'zh');
    expect(page).toContain('<h1>变更对照（2组）</h1>');
    expect(page).toContain('<h2>变更对照：嘉兴市 2023年版 → 嘉兴市 2025年版</h2>');
    expect(page).toContain('<h2>变更对照：330400-2025-standard → 330400-2023-standard</h2>');
    expect([page.match(/<script/g), page.match(/id="/g), page.match(/<select/g)]).toEqual([
      ['<script'],
      ['id="'],
      ['<select', '<select', '<select'],
    ]);
    expect(page.match(/<article/g)).toHaveLength(6);
  });
});

describe('markdown and csv', () => {
  it('escapes what would be markup', () => {
    const page = renderMarkdown(diff, 'en', sides);
    expect(page).not.toContain('<script>');
    expect(page).toContain('**1610 → 1750 元/人/月 (+8.7 %)**');
  });

  it('has one line a change, and no formulas', () => {
    const rows = parse<Record<string, string>>(renderCsv(diff, 'en', sides), { columns: true });
    expect(rows.map(({ change, what, kind, relative }) => [change, what, kind, relative])).toEqual([
      ['changed', 'field', '', ''],
      ['changed', 'fact', 'amount', '0.086957'],
      ['removed', 'item', '', ''],
      ['added', 'item', '', ''],
    ]);
    expect(rows[3]?.new_name).toBe(`'=${BAIT}`);
  });
});
