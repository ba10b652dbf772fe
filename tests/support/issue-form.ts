import { Ajv, type ErrorObject } from 'ajv';
import { parse } from 'yaml';

const text = { type: 'string', minLength: 1 } as const;

/** A field of a form: what GitHub’s documentation of the syntax allows for its type. */
function field(type: string, attributes: object, required: readonly string[]) {
  return {
    type: 'object',
    additionalProperties: false,
    required: type === 'markdown' ? ['type', 'attributes'] : ['type', 'id', 'attributes'],
    properties: {
      type: { const: type },
      id: { type: 'string', pattern: '^[a-zA-Z0-9_-]+$' },
      attributes: { type: 'object', additionalProperties: false, required, properties: attributes },
      validations: {
        type: 'object',
        additionalProperties: false,
        properties: { required: { type: 'boolean' } },
      },
    },
  };
}

const labelled = { label: text, description: text };
const option = {
  type: 'object',
  additionalProperties: false,
  required: ['label'],
  properties: { label: text, required: { type: 'boolean' } },
};

/** The types of fields that ask something: a form needs one. */
const ASKING = ['input', 'textarea', 'dropdown', 'checkboxes'];

const SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'description', 'body'],
  properties: {
    name: text,
    description: text,
    title: text,
    labels: { type: 'array', items: text },
    assignees: { type: 'array', items: text },
    projects: { type: 'array', items: text },
    type: text,
    body: {
      type: 'array',
      contains: { type: 'object', properties: { type: { enum: ASKING } } },
      items: {
        type: 'object',
        discriminator: { propertyName: 'type' },
        required: ['type'],
        oneOf: [
          field('markdown', { value: text }, ['value']),
          field('input', { ...labelled, placeholder: text, value: text }, ['label']),
          field('textarea', { ...labelled, placeholder: text, value: text, render: text }, [
            'label',
          ]),
          field(
            'dropdown',
            {
              ...labelled,
              multiple: { type: 'boolean' },
              default: { type: 'integer' },
              options: { type: 'array', minItems: 1, uniqueItems: true, items: text },
            },
            ['label', 'options'],
          ),
          field('checkboxes', { ...labelled, options: { type: 'array', items: option } }, [
            'label',
            'options',
          ]),
        ],
      },
    },
  },
};

const check = new Ajv({ discriminator: true, allErrors: true }).compile<IssueForm>(SCHEMA);

/** An issue form, as far as the tests look at it. */
export interface IssueForm {
  readonly name: string;
  readonly body: readonly {
    readonly id?: string;
    readonly attributes: { readonly label?: string };
  }[];
}

function twice(values: readonly (string | undefined)[]): readonly string[] {
  const named = values.filter((value) => value !== undefined);
  return named.filter((value, at) => named.indexOf(value) !== at);
}

/** What is wrong with a form, by its text. */
export function formFaults(yaml: string): readonly string[] {
  const form: unknown = parse(yaml);
  if (!check(form)) {
    const errors: readonly ErrorObject[] = check.errors ?? [];
    return errors.map(({ instancePath, message = '' }) => `${instancePath}: ${message}`);
  }
  return [
    ...twice(form.body.map(({ id }) => id)).map((id) => `two fields have the id ${id}`),
    ...twice(form.body.map(({ attributes }) => attributes.label)).map(
      (label) => `two fields have the label ${label}`,
    ),
  ];
}

/** The ids of the fields of a form. */
export function formFields(yaml: string): readonly string[] {
  return (parse(yaml) as IssueForm).body.flatMap(({ id }) => id ?? []);
}
