import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AwsV4Signer } from 'aws4fetch'

// The examples of Amazon's own documentation, “Signature Calculations for the Authorization Header” (S3), with its keys
// and results: https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
// They were not copied from that page but compared, digit by digit, with tests of other programs that cite it.
const keys = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  service: 's3',
  region: 'us-east-1',
  datetime: '20130524T000000Z',
  allHeaders: true,
}
const bucket = 'https://examplebucket.s3.amazonaws.com'
const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

interface Vector {
  name: string
  method: string
  url: string
  headers: Readonly<Record<string, string>>
  signature: string
}

const vectors: readonly Vector[] = [
  {
    name: 'GET an object',
    method: 'GET',
    url: `${bucket}/test.txt`,
    headers: { range: 'bytes=0-9', 'x-amz-content-sha256': empty },
    signature: 'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  },
  {
    name: 'PUT an object',
    method: 'PUT',
    url: `${bucket}/test%24file.text`,
    headers: {
      date: 'Fri, 24 May 2013 00:00:00 GMT',
      'x-amz-content-sha256': '44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072',
      'x-amz-storage-class': 'REDUCED_REDUNDANCY',
    },
    signature: '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
  },
  {
    name: 'GET a bucket’s lifecycle',
    method: 'GET',
    url: `${bucket}/?lifecycle`,
    headers: { 'x-amz-content-sha256': empty },
    signature: 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
  },
  {
    name: 'list objects',
    method: 'GET',
    url: `${bucket}/?max-keys=2&prefix=J`,
    headers: { 'x-amz-content-sha256': empty },
    signature: '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
  },
]

for (const { name, signature, ...request } of vectors)
  test(`signs as Amazon's documentation does: ${name}`, async () => {
    const { headers } = await new AwsV4Signer({ ...keys, ...request }).sign()

    assert.equal(/Signature=(\w+)$/.exec(headers.get('authorization') ?? '')?.[1], signature)
  })

test('the signature is another one when the secret is', async () => {
  const { headers } = await new AwsV4Signer({
    ...keys,
    secretAccessKey: 'x',
    url: `${bucket}/test.txt`,
    headers: { range: 'bytes=0-9', 'x-amz-content-sha256': empty },
  }).sign()

  assert.doesNotMatch(headers.get('authorization') ?? '', /f0e8bdb87c96/)
})
