/**
 * Where a plan that a link brings stands above the answer, its form is folded: on a narrow screen the answer
 * comes first.
 */
class PlanChange extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('details');
    // From here on the form stands beside the answer.
    const isNarrow = !matchMedia('(width >= 64rem)').matches;
    if (form && isNarrow && location.search !== '') form.open = false;
  }
}

customElements.define('plan-change', PlanChange);
