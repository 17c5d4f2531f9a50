/** Who must not be found out. */
export const identity = {
  han: '陳大文',
  latin: 'CHAN Tai Man',
  email: 'chan.taiman@example.hk',
  phone: '+852 9123 4567',
  referee: 'Prof. WONG Siu Ming',
};

/** Each of them in what follows, as a reader could recognise it. */
export const traces = [
  ...[identity.han, '陈大文', identity.latin, 'Tai Man CHAN', 'Tai-man Chan', 'T. M. Chan'],
  ...[identity.email, 'chan.taiman', identity.phone, identity.referee, 'WONG Siu Ming', 'Siu Ming Wong'],
];
