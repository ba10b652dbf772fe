import { describeValidHtml } from '../support/html-share.ts';

describeValidHtml(1);
