import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { questions } from './api/questions.ts'
import { router } from './router.tsx'
import './styles/desk.css'
import { LanguageProvider } from './words/language.tsx'

const screen = document.getElementById('screen')
if (screen === null) throw new Error('index.html has no #screen')

createRoot(screen).render(
  <StrictMode>
    <LanguageProvider>
      <QueryClientProvider client={questions}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </LanguageProvider>
  </StrictMode>,
)
