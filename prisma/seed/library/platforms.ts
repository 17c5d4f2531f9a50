import { words } from '@/lib/i18n/words';
import { platform } from '@/lib/library/kinds/platform';
import { recordSet } from '@/prisma/seed/record-seed';

const quote = '京津冀国家技术创新中心与南开大学、清华高端院等共建8个创新平台';

/** The national centre and the two partners that the document names. Of the eight platforms it names none. */
export const platformRecords = recordSet(platform, [
  {
    slug: 'ncti',
    title: words(
      '京津冀國家技術創新中心',
      '京津冀国家技术创新中心',
      'Beijing-Tianjin-Hebei National Center of Technology Innovation',
    ),
    summary: words(
      '答覆說，該中心與南開大學、清華高端院等共建 8 個創新平台。',
      '答复说，该中心与南开大学、清华高端院等共建 8 个创新平台。',
      'According to the reply it has built eight innovation platforms with Nankai University, Tsinghua’s institute for high-end equipment and others.',
    ),
    platformKind: 'other',
    place: 'REGION',
    quote,
    about: words(
      '答覆提到這個中心時，說的是提案中的數字：與南開大學、清華高端院等共建 8 個創新平台。[P00] 八個平台的名稱，答覆沒有列出。[F04]',
      '答复提到该中心时，说的是提案中的数字：与南开大学、清华高端院等共建 8 个创新平台。[P00] 八个平台的名称，答复没有列出。[F04]',
      'Where the reply speaks of the center it takes up the proposal’s number: eight innovation platforms built with Nankai University, Tsinghua’s institute for high-end equipment and others. [P00] It does not name the eight. [F04]',
    ),
    organisations: [
      'ORGANISATION:ncti',
      'ORGANISATION:nankai-university',
      'ORGANISATION:tsinghua-tianjin-equipment-institute',
    ],
    related: ['FIGURE:F04', 'TERM:N06', 'PROMISE:C42'],
    sources: ['P00'],
  },
  {
    slug: 'ncti-nankai',
    title: words(
      '京津冀國家技術創新中心與南開大學共建的創新平台',
      '京津冀国家技术创新中心与南开大学共建的创新平台',
      'Innovation platform of the National Center with Nankai University',
    ),
    summary: words(
      '名稱、數目和地點，答覆都沒有列明。',
      '名称、数目和地点，答复都没有说明。',
      'Its name, whether it is one or several, and where it is are not stated in the reply.',
    ),
    platformKind: 'innovationPlatform',
    host: words('南開大學（合作機構）', '南开大学（合作单位）', 'Nankai University (partner)'),
    place: 'REGION',
    quote,
    about: words(
      '南開大學是答覆點名的兩個合作機構之一。[P00] 平台的名稱、數目、地點和聯絡方法，答覆沒有列明。[F04]',
      '南开大学是答复点名的两个合作单位之一。[P00] 平台的名称、数目、地点和联系方式，答复没有说明。[F04]',
      'Nankai University is one of the two partners that the reply names. [P00] It does not state the platform’s name, whether there are several, where it is or whom to ask. [F04]',
    ),
    organisations: ['ORGANISATION:ncti', 'ORGANISATION:nankai-university'],
    related: ['FIGURE:F04', 'TERM:N06', 'TERM:N07'],
    sources: ['P00'],
  },
  {
    slug: 'ncti-tsinghua-equipment-institute',
    title: words(
      '京津冀國家技術創新中心與清華高端院共建的創新平台',
      '京津冀国家技术创新中心与清华高端院共建的创新平台',
      'Innovation platform of the National Center with Tsinghua’s institute for high-end equipment',
    ),
    summary: words(
      '名稱、數目和地點，答覆都沒有列明。',
      '名称、数目和地点，答复都没有说明。',
      'Its name, whether it is one or several, and where it is are not stated in the reply.',
    ),
    platformKind: 'innovationPlatform',
    host: words(
      '清華高端院（推斷為清華大學天津高端裝備研究院，合作機構）',
      '清华高端院（推断为清华大学天津高端装备研究院，合作单位）',
      'Tsinghua’s institute for high-end equipment in Tianjin (partner; the full name is inferred)',
    ),
    place: 'REGION',
    quote,
    about: words(
      '「清華高端院」是答覆點名的兩個合作機構之一；這是簡稱，全名由本站推斷。[P00] 平台的名稱、數目、地點和聯絡方法，答覆沒有列明。[F04]',
      '“清华高端院”是答复点名的两个合作单位之一；这是简称，全称由本站推断。[P00] 平台的名称、数目、地点和联系方式，答复没有说明。[F04]',
      'It is one of the two partners that the reply names, by a short name; the full name is inferred by this portal. [P00] The reply does not state the platform’s name, whether there are several, where it is or whom to ask. [F04]',
    ),
    organisations: ['ORGANISATION:ncti', 'ORGANISATION:tsinghua-tianjin-equipment-institute'],
    related: ['FIGURE:F04', 'TERM:N06', 'TERM:N07'],
    sources: ['P00'],
  },
]);
