<%@ tag pageEncoding="UTF-8" description="A row of buttons that write Markdown. A script wakes them; until then their place is kept free." %>
<%@ attribute name="plain" required="true" type="java.lang.Boolean" description="whether the text is plain, and needs none" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<div class="tools" role="toolbar" aria-label="<fmt:message key="entry.tools"/>" aria-controls="text" inert${plain ? ' hidden' : ''}>
  <button type="button" class="plain" data-key="b" data-before="**" data-after="**" aria-keyshortcuts="Control+B"><fmt:message key="entry.tool.bold"/></button>
  <button type="button" class="plain" data-key="i" data-before="*" data-after="*" aria-keyshortcuts="Control+I"><fmt:message key="entry.tool.italic"/></button>
  <button type="button" class="plain" data-key="k" data-before="[" data-after="](https://)" aria-keyshortcuts="Control+K"><fmt:message key="entry.tool.link"/></button>
  <button type="button" class="plain" data-line="## "><fmt:message key="entry.tool.heading"/></button>
  <button type="button" class="plain" data-line="&gt; "><fmt:message key="entry.tool.quote"/></button>
  <button type="button" class="plain" data-line="- "><fmt:message key="entry.tool.list"/></button>
  <button type="button" class="plain" data-line="- [ ] "><fmt:message key="entry.tool.tasks"/></button>
  <button type="button" class="plain" data-before="`" data-after="`"><fmt:message key="entry.tool.code"/></button>
  <button type="button" class="plain" data-help><fmt:message key="entry.shortcuts"/></button>
</div>
