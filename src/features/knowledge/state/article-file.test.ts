import { expect, test } from 'vitest';
import { articleFromFile } from './article-file';

test('the first heading becomes the title and leaves the text', () => {
  expect(articleFromFile('a.md', '\u{FEFF}# Returning goods #\r\n\r\nWithin 30 days.\r\n')).toEqual({
    title: 'Returning goods',
    body: 'Within 30 days.',
    category: '',
  });
});

test('front matter goes before the heading, and gives the category', () => {
  const text = '---\ntitle: "Returns"\ncategory: Service\n---\n# Returning goods\nWithin 30 days.';
  expect(articleFromFile('a.md', text)).toEqual({
    title: 'Returns',
    body: 'Within 30 days.',
    category: 'Service',
  });
});

test('a heading further down stays in the text, and the file’s name becomes the title', () => {
  expect(articleFromFile('how-to-return_goods.md', 'First this.\n\n# Then that\nMore.')).toEqual({
    title: 'How to return goods',
    body: 'First this.\n\n# Then that\nMore.',
    category: '',
  });
});

test('a file without text is none', () => {
  expect(articleFromFile('a.md', '# Only a title\n')).toBeNull();
});
