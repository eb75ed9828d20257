/** The records for assistants, by the Model Context Protocol: a few tools, each answer short, with ids, sentences, places and days. */
import { type CallToolResult, McpServer } from '@modelcontextprotocol/server';
import { fill, type Lang } from '../../messages/index.ts';
import { SERVE_PROBLEMS } from '../../messages/serve.ts';
import { MCP_WORDS } from '../../messages/serve-mcp.ts';
import type { Wording } from '../../messages/wording.ts';
import { HttpProblem } from '../http/problem.ts';
import type { Folder } from '../snapshot/folder.ts';
import { inputOf, type Tool } from './tool.ts';
import { changes } from './tools/changes.ts';
import { cites } from './tools/cites.ts';
import { compare } from './tools/compare.ts';
import { eligible } from './tools/eligible.ts';
import { item } from './tools/item.ts';
import { search } from './tools/search.ts';

export const TOOLS: readonly Tool[] = [search, item, compare, eligible, changes, cites];

export interface McpOptions {
  folder: Folder;
  version: string;
  lang: Lang;
  /** ISO day. */
  today: () => string;
}

export function mcpServerOf(options: McpOptions): McpServer {
  const { version, lang } = options;
  const server = new McpServer(
    { name: 'minsheng', title: 'minsheng 民生', version },
    { capabilities: { tools: {} }, instructions: MCP_WORDS.instructions[lang] },
  );
  for (const one of TOOLS) {
    const { en, zh } = MCP_WORDS.tools[one.name];
    server.registerTool(
      one.name,
      {
        description: lang === 'zh' ? zh : en,
        inputSchema: inputOf(one, lang),
        outputSchema: one.output,
        annotations: {
          readOnlyHint: true,
          destructiveHint: false,
          idempotentHint: true,
          openWorldHint: false,
        },
      },
      (given) => answered(one, given, options),
    );
  }
  return server;
}

/** An answer that cannot be given says what to do instead; an assistant that reads it can ask again. */
async function answered(
  one: Tool,
  given: Record<string, unknown>,
  { folder, lang, today }: McpOptions,
): Promise<CallToolResult> {
  const { snapshot, problem } = await folder.now();
  if (snapshot === null) return refused((lang === 'zh' ? problem?.message_zh : problem?.message) ?? '');
  const letGo = snapshot.hold();
  try {
    const answer = one.answer(given, { snapshot, lang, today: today() });
    return {
      content: [{ type: 'text', text: JSON.stringify(answer) }],
      structuredContent: answer as NonNullable<CallToolResult['structuredContent']>,
    };
  } catch (error) {
    if (!(error instanceof HttpProblem)) throw error;
    const words: Readonly<Record<string, Wording>> = { ...SERVE_PROBLEMS, ...MCP_WORDS.refused };
    return refused(fill(words[error.rule]![lang], error.params, lang));
  } finally {
    letGo();
  }
}

const refused = (text: string): CallToolResult => ({ content: [{ type: 'text', text }], isError: true });
