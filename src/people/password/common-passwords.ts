// A table of data: passwords of eight characters and more that everybody tries first, in small letters.
export const commonPasswords: ReadonlySet<string> = new Set(
  `password password1 password12 password123 passw0rd p@ssw0rd p@ssword p@$$w0rd pa55word mypassword newpassword
  iloveyou iloveyou1 ilovegod princess princess1 sunshine sunshine1 football football1 baseball basketball superman
  superman1 michael1 jennifer jordan23 charlie1 liverpool arsenal1 chelsea1 manchester barcelona realmadrid perspolis
  esteghlal trustno1 whatever starwars computer internet samsung1 samsung123 iphone123 android1 letmein1 letmein123
  welcome1 welcome123 admin123 admin1234 administrator adminadmin root1234 changeme changeme1 default1 guest1234
  qwerty123 qwerty12 qwerty1234 qwertyui qwertyuiop qwerty12345 1q2w3e4r 1q2w3e4r5t q1w2e3r4 q1w2e3r4t5 1qaz2wsx
  1qazxsw2 zaq12wsx zaq1zaq1 qazwsxedc qazwsx123 asdfghjk asdfghjkl asdf1234 zxcvbnm1 zxcvbnm123 abc12345 abcd1234
  abcdefgh abcdefg1 a1b2c3d4 aa123456 aaa11111 aaaaaaaa a1234567 a12345678 a123456789 123456789a 12345678a 123456aa
  123456ab 123qweasd 123qwe123 qwe123qwe qweasdzxc 12345678 123456789 1234567890 0123456789 0987654321 987654321
  87654321 11111111 111111111 1111111111 00000000 000000000 22222222 33333333 55555555 66666666 77777777 88888888
  88888888 99999999 12121212 11223344 112233445566 12341234 123123123 123321123 13131313 12344321 147258369
  159357456 789456123 741852963 963852741 1234qwer 1234abcd 4321rewq 13571357 24682468 10203040 20202020
  tehran123 tehran1234 tehran1400 iran1234 iran12345 iraniran irani123 mashhad1 isfahan1 shiraz123 tabriz123
  mohammad mohammad1 mohammad123 mohamad123 alireza1 alireza123 hossein1 hossein123 mahdi1234 reza1234 reza12345
  ali12345 ali123456 ali110110 yaali110 yazahra1 yahossein maryam123 fatemeh1 fatemeh123 zahra1234 sara1234 amir1234
  amir12345 amirhossein amirali1 nima1234 navid1234 saeed1234 hamed1234 milad1234 milad123 farhad123 salam123
  salam1234 salamsalam khoda123 khodaya1 khodajoon dokhtar1 asheghetam eshghman eshgh123 azizam123 madaram1 babajoon
  news1234 newsroom newsroom1 khabar123 khabarnegar tahririe peyk1234 peykpeyk journalist reporter1 editor123
  editor1234 telegram1 telegram123 instagram instagram1 facebook1 google123 gmail1234 twitter1 linkedin1 dropbox1
  michelle jessica1 ashley123 nicole123 hannah123 daniel123 thomas123 robert123 matthew1 anthony1 joshua123 andrew123
  monkey123 dragon123 shadow123 master123 killer123 hunter123 freedom1 batman123 pokemon1 naruto123 minecraft
  blink182 metallica nirvana1 slipknot eminem123 hello123 hello1234 hellohello summer2024 summer2025 winter2024
  winter2025 spring2025 autumn2025 secret123 secret1234 private1 access14 login123 login1234 test1234 test12345
  testtest testing1 temp1234 temporary pass1234 pass12345 passpass mypass123 user1234 useruser demo1234 sample123`
    .split(/\s+/)
    .filter(word => word !== ''),
)
