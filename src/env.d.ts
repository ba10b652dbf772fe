declare namespace App {
  interface Locals {
    /** Finds the settings that code words name; absent where a component is rendered by itself. */
    settings?: import('./lib/setting-words.ts').SettingFinder;
  }
}
