import assert from 'node:assert/strict'
import { createECDH, createPublicKey, verify } from 'node:crypto'
import { test } from 'node:test'
import { sealMessage } from './seal-message.ts'
import { authorization, senderKeysOf } from './vapid.ts'

test('a message is sealed as in the example of RFC 8291', () => {
  const key = createECDH('prime256v1')
  key.setPrivateKey(Buffer.from('yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw', 'base64url'))
  const browser = {
    publicKey: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
    auth: 'BTBZMqHH6r4Tts7J_aSIgg',
  }
  const salt = Buffer.from('DGv6ra1nlYgDCS1FRnbzlw', 'base64url')

  const sealed = sealMessage('When I grow up, I want to be a watermelon', browser, { salt, key })

  assert.equal(
    sealed.toString('base64url'),
    'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
  )
})

test('keys that are none are refused, not guessed', () => {
  assert.throws(() => sealMessage('text', { publicKey: 'AAAA', auth: 'AAAA' }))
})

test('the sender has the same keys on every node, and signs for one service and half a day', () => {
  const now = new Date('2026-11-22T12:00:00Z')
  const keys = senderKeysOf('a secret')
  const header = authorization(keys, {
    endpoint: 'https://push.example/one/two',
    contact: 'https://peyk.example',
    now,
  })
  const [, signed = '', signature = ''] = /^vapid t=([\w-]+\.[\w-]+)\.([\w-]+), k=[\w-]+$/.exec(header) ?? []

  assert.equal(senderKeysOf('a secret').publicKey, keys.publicKey)
  assert.notEqual(senderKeysOf('another').publicKey, keys.publicKey)
  assert.deepEqual(JSON.parse(Buffer.from(signed.split('.')[1] ?? '', 'base64url').toString()), {
    aud: 'https://push.example',
    exp: now.getTime() / 1000 + 43_200,
    sub: 'https://peyk.example',
  })
  assert.ok(
    verify(
      'sha256',
      Buffer.from(signed),
      { key: createPublicKey(keys.privateKey), dsaEncoding: 'ieee-p1363' },
      Buffer.from(signature, 'base64url'),
    ),
  )
})
