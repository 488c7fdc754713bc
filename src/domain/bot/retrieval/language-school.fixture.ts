import type { KnowledgeArticle } from './types';

/** A small knowledge base of another trade: nothing of the retrieval was chosen by it. */
export const languageSchool: KnowledgeArticle[] = [
  {
    id: 'courses',
    title: 'Courses and levels',
    body: `We teach Italian, Polish and Turkish from beginner (A1) to advanced (C1).

## Group courses

A group has four to nine students and meets twice a week for 90 minutes. A course lasts ten weeks.

## Private lessons

Private lessons are arranged freely between 07:00 and 22:00 and take 45 or 60 minutes.`,
  },
  {
    id: 'fees',
    title: 'Course fees',
    body: `A group course costs £240 for ten weeks. A private lesson costs £38 for 45 minutes and £48 for 60 minutes.

## Paying in instalments

Course fees can be paid in three monthly instalments without interest.

| Course | Fee |
| --- | --- |
| Group | £240 |
| Intensive | £410 |`,
  },
  {
    id: 'placement',
    title: 'Placement test',
    body: `Everybody who is not a beginner takes a free placement test online. It takes 20 minutes, and you get the result at once.

- Part one tests grammar.
- Part two tests listening.`,
  },
  {
    id: 'absence',
    title: 'Missed lessons',
    body: `Missed group lessons can be made up in a parallel group. Private lessons that are cancelled less than 24 hours ahead are charged in full.`,
  },
  {
    id: 'teachers',
    title: 'Our teachers',
    body: `All teachers are native speakers with a university degree and at least three years of experience in teaching adults.`,
  },
];

export const schoolOnTopic: [question: string, articleId: string][] = [
  ['how much is a group course', 'fees'],
  ['can I pay in instalments', 'fees'],
  ['which languages do you teach', 'courses'],
  ['how many students are in a group', 'courses'],
  ['do you offer private lessons', 'courses'],
  ['how long does the placement test take', 'placement'],
  ['is the placement test free', 'placement'],
  ['what happens if I miss a lesson', 'absence'],
  ['are your teachers native speakers', 'teachers'],
  ['do teachers have a degree', 'teachers'],
];

export const schoolOffTopic: string[] = [
  'what is the weather tomorrow',
  'how do I bake bread',
  'who won the election',
  'can you repair my bicycle',
  'is there a swimming pool',
  'do you sell dictionaries',
  'tell me a joke',
  'how do I renew my passport',
  'which mobile phone is best',
  'what do penguins eat',
];
