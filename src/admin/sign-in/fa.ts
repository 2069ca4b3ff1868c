// A table of data: the words of signing in, in Persian.
export const fa = {
  title: 'ورود',
  email: 'رایانامه',
  password: 'گذرواژه',
  show: 'نشان بده',
  hide: 'پنهان کن',
  signIn: 'ورود',
  notIn: 'وارد نشدید.',
  looksPersian: 'در گذرواژه حرف فارسی هست؛ اگر گذرواژه را انگلیسی ساخته‌اید، زبان صفحه‌کلید را عوض کنید.',
  capsLock: 'کلید Caps Lock روشن است.',
  accounts: 'حساب تازه را فقط مدیر سامانه می‌سازد. اگر گذرواژه را فراموش کرده‌اید، از او بخواهید.',
}
