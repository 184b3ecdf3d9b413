/**
 * What the scripts share. Whether something has expired is decided by the caller's clock (`now`), as everywhere; Redis' own expiry is
 * the janitor that comes `grace` ms later, since its clock may be ahead of ours. The index ends with the last of its items.
 */
const shared = `
local names, ends = KEYS[1], KEYS[2]
local now, grace = tonumber(ARGV[1]), tonumber(ARGV[2])

local function read(item)
  local row = redis.call('HMGET', item, 'value', 'version', 'expires')
  if not row[2] then return nil end
  return { value = row[1], version = row[2], expires = row[3],
    live = row[3] == '' or tonumber(row[3]) > now }
end

local function letEnd(key, endsAt)
  if endsAt == 'inf' then return redis.call('PERSIST', key) end
  redis.call('PEXPIRE', key, string.format('%.0f', math.max(tonumber(endsAt) - now, 0) + grace))
end

local function tidyIndex()
  for _, name in ipairs(redis.call('ZRANGEBYSCORE', ends, '-inf', now, 'LIMIT', 0, 100)) do
    redis.call('ZREM', names, name)
    redis.call('ZREM', ends, name)
  end
  local last = redis.call('ZREVRANGE', ends, 0, 0, 'WITHSCORES')[2]
  if last then
    letEnd(names, last)
    letEnd(ends, last)
  end
end

local function write(item, name, value, version, expires)
  redis.call('HSET', item, 'value', value, 'version', version, 'expires', expires)
  letEnd(item, expires == '' and 'inf' or expires)
  redis.call('ZADD', names, 0, name)
  redis.call('ZADD', ends, expires == '' and '+inf' or expires, name)
  tidyIndex()
end
`;

/** KEYS names, ends, item; ARGV now, grace, name, value, expires, new version, condition. Answers whether it wrote. */
const put = `${shared}
local name, value, expires, version, condition = ARGV[3], ARGV[4], ARGV[5], ARGV[6], ARGV[7]
if condition ~= '' then
  local current = read(KEYS[3])
  local found = current and current.live and current.version or 'absent'
  if found ~= condition then return 0 end
end
write(KEYS[3], name, value, version, expires)
return 1
`;

/**
 * KEYS as above; ARGV now, grace, name, expires ('' to leave it), new version, then pairs of counter and amount. Answers `ok` with the
 * totals in that order, or what is wrong. Numbers are written out in full: Lua's own way keeps 14 digits.
 */
const add = `${shared}
local name, expires, version = ARGV[3], ARGV[4], ARGV[5]
local current = read(KEYS[3])
if current and not current.live then current = nil end
local counters = {}
if current then
  local readable, value = pcall(cjson.decode, current.value)
  if not readable or type(value) ~= 'table' or not string.find(current.value, '^%s*{') then
    return { 'not-counters' }
  end
  for field, total in pairs(value) do
    if type(total) ~= 'number' or total % 1 ~= 0 then return { 'not-counters' } end
  end
  counters = value
end
local answer = { 'ok' }
for i = 6, #ARGV, 2 do
  local total = (counters[ARGV[i]] or 0) + tonumber(ARGV[i + 1])
  if math.abs(total) > 9007199254740991 then return { 'too-large' } end
  counters[ARGV[i]] = total
  answer[#answer + 1] = string.format('%.0f', total)
end
local fields = {}
for field, total in pairs(counters) do
  fields[#fields + 1] = cjson.encode(field) .. ':' .. string.format('%.0f', total)
end
table.sort(fields)
if expires == '' and current then expires = current.expires end
write(KEYS[3], name, '{' .. table.concat(fields, ',') .. '}', version, expires)
return answer
`;

/**
 * KEYS names, ends, items; ARGV now, grace, then pairs of name and version ('' for any). Answers how many were there. A name without an
 * item (evicted, or ended by Redis) leaves the index in any case.
 */
const remove = `${shared}
local deleted = 0
for i = 3, #KEYS do
  local name, version = ARGV[2 * i - 3], ARGV[2 * i - 2]
  local current = read(KEYS[i])
  if not current or version == '' or version == current.version then
    if current and current.live then deleted = deleted + 1 end
    redis.call('DEL', KEYS[i])
    redis.call('ZREM', names, name)
    redis.call('ZREM', ends, name)
  end
end
tidyIndex()
return deleted
`;

/** Each runs as one step; no other command comes between its parts. */
export const redisScripts = {
  wellspokenPut: { lua: put },
  wellspokenAdd: { lua: add },
  wellspokenDelete: { lua: remove },
} as const;

type Script = (keys: number, ...keysAndArguments: (string | number)[]) => Promise<unknown>;

/** The scripts as commands of a client. */
export type RedisScripts = Readonly<Record<keyof typeof redisScripts, Script>>;
