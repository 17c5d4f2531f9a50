// Requests per second and times of one address under a fixed number of connections.
import autocannon from 'autocannon';

/** @typedef {{ perSecond: number, p50: number, p95: number, errors: number, bytes: number }} Load */

/** Asks for an address again and again; a warm-up first, so that pages are kept and code is compiled. */
export async function measureLoad({ url, headers, connections, seconds, warmUpSeconds }) {
  if (warmUpSeconds > 0) await ask({ url, headers, connections, seconds: warmUpSeconds });
  return await ask({ url, headers, connections, seconds });
}

/** @returns {Promise<Load>} `bytes` is the size of one answer's body as it came; times are in milliseconds */
function ask({ url, headers, connections, seconds }) {
  const times = [];
  let wrong = 0;
  return new Promise((resolve, reject) => {
    const load = autocannon({ url, headers, connections, duration: seconds, timeout: 10 }, (error, result) => {
      if (error) return reject(error);
      times.sort((one, other) => one - other);
      resolve({
        perSecond: (times.length - wrong) / result.duration,
        p50: quantile(times, 0.5),
        p95: quantile(times, 0.95),
        errors: wrong + result.errors,
        bytes: result.throughput.total / Math.max(1, times.length),
      });
    });
    // autocannon's own table has no 95th percentile.
    load.on('response', (_client, status, _bytes, time) => {
      times.push(time);
      if (status !== 200) wrong += 1;
    });
  });
}

function quantile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
