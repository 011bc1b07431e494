import { defineConfig } from '@playwright/test';
import { browserArguments, browserProgram } from './support/browser.mjs';

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

export default defineConfig({
  testDir: 'journeys',
  outputDir: 'results/journeys',
  globalSetup: './support/service.js',
  timeout: 60_000,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A test that needs a second try hides something.
  retries: 0,
  reporter: [['list'], ['./support/report.js']],
  use: {
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: browserProgram(), args: browserArguments },
  },
  projects: [
    { name: 'phone', use: phone, testMatch: /phone-(?!plain-).*\.spec\.js/ },
    { name: 'phone-plain', use: { ...phone, javaScriptEnabled: false }, testMatch: /phone-(?!script-).*\.spec\.js/ },
    { name: 'desktop', use: { viewport: { width: 1280, height: 900 } }, testIgnore: /phone-.*\.spec\.js/ },
  ],
});
