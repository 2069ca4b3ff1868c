import { ConfigError } from '../config.ts'

/** A place in a bucket of an S3 service. */
export interface S3Address {
  /** Where objects are: `https://bucket.s3.eu-west-1.amazonaws.com/prefix/`, with a slash at its end. */
  root: string
  region: string
}

/**
 * Reads `s3://bucket/prefix?region=…&endpoint=…`. Without an endpoint it is Amazon's own service; with one the bucket
 * stands in the path, as MinIO, Ceph and most hosts want it.
 * @throws ConfigError that says what is missing.
 */
export function s3AddressOf(mediaUrl: string): S3Address {
  const form = 's3://BUCKET/PREFIX?region=REGION&endpoint=https://HOST'
  if (!/^s3:\/\//.test(mediaUrl) || !URL.canParse(mediaUrl))
    throw new ConfigError(`MEDIA_URL: must be empty or ${form}`)
  const { hostname: bucket, pathname, searchParams } = new URL(mediaUrl)
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket))
    throw new ConfigError(`MEDIA_URL: “${bucket}” is no name of a bucket (${form})`)
  const region = searchParams.get('region') ?? ''
  if (region === '') throw new ConfigError(`MEDIA_URL: says no region (${form})`)
  const prefix = pathname.split('/').filter(part => part !== '')
  if (prefix.some(part => !/^[\w.-]+$/.test(part) || /^\.+$/.test(part)))
    throw new ConfigError('MEDIA_URL: a prefix is made of Latin letters, digits, “-”, “_” and “.”')
  const host = hostOf(bucket, { region, endpoint: searchParams.get('endpoint') })
  return { region, root: [host, ...prefix, ''].join('/') }
}

function hostOf(bucket: string, { region, endpoint }: { region: string; endpoint: string | null }): string {
  if (endpoint === null) return `https://${bucket}.s3.${region}.amazonaws.com`
  if (!/^https?:\/\//.test(endpoint) || !URL.canParse(endpoint))
    throw new ConfigError('MEDIA_URL: its endpoint begins with https:// or http://')
  return `${endpoint.replace(/\/+$/, '')}/${bucket}`
}
