import { getOpenShadow, getTag } from './node-access.ts';

/**
 * Whatever may hold a shadow tree: all but what by the standard cannot, so that custom elements need not be known by name. Of that the
 * common are named, the commonest first: to ask an element costs several times what it costs to pass it over. Forms are among them
 * because a field can stand in for any property of theirs, plug-ins because a page is laid out before they answer.
 */
const HOSTS =
  'div,span,p,:not(a,li,img,i,path,svg,ul,script,b,em,link,meta,strong,br,button,td,tr,input,option,g,use,time,label,style,head,title,iframe,noscript,form,object,embed)';

/** Whether an element within another holds an open shadow tree. */
export function hasOpenHost(root: Element): boolean {
  const hosts = root.querySelectorAll(HOSTS);
  for (let at = 0; at < hosts.length; at += 1) {
    const host = hosts[at]!;
    if (host.shadowRoot && getOpenShadow(host, getTag(host))) return true;
  }
  return false;
}
