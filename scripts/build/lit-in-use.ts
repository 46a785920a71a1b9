import type { Plugin } from 'rollup';

/** A branch of Lit that no page of ours can reach, and how the code goes on without it. */
interface Unreached {
  readonly what: string;
  readonly file: 'reactive-element/css-tag.js' | 'reactive-element/reactive-element.js' | 'lit-html/lit-html.js';
  readonly from: string;
  readonly to: string;
  /** What in a source of ours would reach it. */
  readonly reachedBy?: RegExp;
}

const optionsOfProperties = /\b(?:type: (?:Number|Array|Object)\b|reflect:|converter:|hasChanged:|useDefault:)/;
const rawTexts = /html`[^]*<(?:script|style|textarea|title)[\s>]/;
const ownInitialisers = /\baddInitializer\b/;

const unreached: readonly Unreached[] = [
  {
    what: 'style elements for browsers without constructed style sheets: Chrome 73, Firefox 101 and Safari 16.4 have them',
    file: 'reactive-element/css-tag.js',
    from: 't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
    to: 'true',
  },
  {
    what: 'the sentence for who makes a style sheet without `css`; that does not compile',
    file: 'reactive-element/css-tag.js',
    from: 'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
    to: 'this._$cssResult$=!0;',
  },
  {
    what: 'the sentence for who puts a text into a style sheet; that does not compile',
    file: 'reactive-element/css-tag.js',
    from: `if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")`,
    to: 'return t.cssText??t',
  },
  {
    what: 'attributes read as anything but text or a yes: every element narrows the text itself',
    file: 'reactive-element/reactive-element.js',
    from: 'u={toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}}',
    to: 'u={fromAttribute:(t,s)=>s===Boolean?null!==t:t}',
    reachedBy: optionsOfProperties,
  },
  {
    what: 'converters of single properties',
    file: 'reactive-element/reactive-element.js',
    from: '"function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u',
    to: 'u',
    reachedBy: optionsOfProperties,
  },
  {
    what: 'properties written back into attributes',
    file: 'reactive-element/reactive-element.js',
    from: '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
    to: '',
    reachedBy: optionsOfProperties,
  },
  {
    what: 'the list of those',
    file: 'reactive-element/reactive-element.js',
    from: ',!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)',
    to: '',
    reachedBy: optionsOfProperties,
  },
  {
    what: 'going through that list',
    file: 'reactive-element/reactive-element.js',
    from: 'this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),',
    to: '',
    reachedBy: optionsOfProperties,
  },
  {
    what: 'initialisers, which only decorators add',
    file: 'reactive-element/reactive-element.js',
    from: 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}',
    to: '',
    reachedBy: ownInitialisers,
  },
  {
    what: 'initialisers of the class above',
    file: 'reactive-element/reactive-element.js',
    from: ',void 0!==t.l&&(this.l=[...t.l])',
    to: '',
    reachedBy: ownInitialisers,
  },
  {
    what: 'running them',
    file: 'reactive-element/reactive-element.js',
    from: ',this.constructor.l?.forEach(t=>t(this))',
    to: '',
    reachedBy: ownInitialisers,
  },
  {
    what: 'what decorators of the standard left in the metadata of the class',
    file: 'reactive-element/reactive-element.js',
    from: 'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    to: '',
    reachedBy: /@(?:property|state)\(/,
  },
  {
    what: 'the place for that',
    file: 'reactive-element/reactive-element.js',
    from: 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
    to: '',
    reachedBy: /@(?:property|state)\(/,
  },
  {
    what: 'where the text of a script, a style, a title or a text area ends in a template',
    file: 'lit-html/lit-html.js',
    from: '(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)',
    to: '(c=p)',
    reachedBy: rawTexts,
  },
  {
    what: 'values inside of such a text',
    file: 'lit-html/lit-html.js',
    from: 'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    to: '',
    reachedBy: rawTexts,
  },
  {
    what: 'values inside of a comment',
    file: 'lit-html/lit-html.js',
    from: 'else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
    to: '',
    reachedBy: /html`[^]*<!--/,
  },
  {
    what: 'directives on an element as a whole',
    file: 'lit-html/lit-html.js',
    from: 'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));',
    to: '',
    reachedBy: /lit\/directives\/ref/,
  },
  {
    what: 'the parts that they have',
    file: 'lit-html/lit-html.js',
    from: ':6===r.type&&(i=new Z(h,this,t))',
    to: ':0',
    reachedBy: /lit\/directives\/ref/,
  },
];

/**
 * Leaves out what no page of ours can reach in Lit, which every page carries. The build stops when Lit is no longer as it was,
 * and when one of our sources would reach what is left out.
 */
export const litInUse: Plugin = {
  name: 'lit-in-use',
  transform(code, id) {
    const own = !id.includes('node_modules');
    const parts = unreached.filter(({ file, reachedBy }) => (own ? reachedBy?.test(code) : id.endsWith(`/${file}`)));
    const [reached] = parts;
    if (reached === undefined) return null;
    if (own) throw new Error(`${id} needs of Lit: ${reached.what}; lit-in-use.ts leaves it out`);
    let less = code;
    for (const { from, to, what } of parts) {
      if (less.split(from).length !== 2) throw new Error(`${id} has no longer as one piece: ${what}`);
      less = less.replace(from, () => to);
    }
    return { code: less, map: null };
  },
};
