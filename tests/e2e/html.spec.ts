/** Every kind of page is valid HTML, as the server sends it. */
import { expect, test } from '@playwright/test'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { pages } from './pages'

const validator = new HtmlValidate(new StaticConfigLoader({
  extends: ['html-validate:recommended'],
  elements: ['html5'],
  rules: {
    // Matters of style, in which the standard leaves the choice: how React writes.
    'attr-case': 'off', 'attribute-empty-style': 'off', 'attribute-boolean-style': 'off', 'void-style': 'off', 'doctype-style': 'off',
    // Next gives an id with an underscore to a script of its own; the standard forbids only white space.
    'valid-id': ['error', { relaxed: true }],
    // A group of checkboxes has one name. It is how a form repeats a parameter.
    'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'button', 'submit', 'reset'] }],
    // A list may be named; screen readers say the name.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // The search for an actor follows the combobox pattern of the ARIA Authoring Practices; a <select> cannot be searched.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // The title of an event is its headline, which may take 90 characters.
    'long-title': 'off',
  },
}))

for (const { name, address } of pages) {
  test(`${name}: the HTML is valid`, async ({ request }) => {
    const { results } = await validator.validateString(await (await request.get(address)).text())
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`))).toEqual([])
  })
}
