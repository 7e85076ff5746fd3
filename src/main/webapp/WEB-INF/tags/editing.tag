<%@ tag pageEncoding="UTF-8" description="What a script makes writing easier with; without one, nothing of it is to be seen. It stands behind the form." %>
<%@ attribute name="button" required="true" description="key of what the form's first button says" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<datalist id="own-tags" data-tags="${links.to('TagSuggestions#list')}"></datalist>
<c:set var="pattern"><c:out value="${messages.text('entry.count')}"/></c:set>
<p class="hint" id="count" hidden data-most="${form.textMax}" data-text="${pattern}"><c:out value="${messages.text('entry.count', 0, 0, form.textMax)}"/></p>
<dialog id="shortcuts" aria-labelledby="shortcuts-heading">
  <h2 id="shortcuts-heading"><fmt:message key="entry.shortcuts"/></h2>
  <dl>
    <div><dt><kbd><fmt:message key="entry.shortcut.bold"/></kbd></dt><dd><fmt:message key="entry.tool.bold"/></dd></div>
    <div><dt><kbd><fmt:message key="entry.shortcut.italic"/></kbd></dt><dd><fmt:message key="entry.tool.italic"/></dd></div>
    <div><dt><kbd><fmt:message key="entry.shortcut.link"/></kbd></dt><dd><fmt:message key="entry.tool.link"/></dd></div>
    <div><dt><kbd><fmt:message key="entry.shortcut.draft"/></kbd></dt><dd><fmt:message key="draft.save"/></dd></div>
    <div><dt><kbd><fmt:message key="entry.shortcut.send"/></kbd></dt><dd><fmt:message key="${button}"/></dd></div>
    <div><dt><kbd><fmt:message key="entry.shortcut.list"/></kbd></dt><dd><fmt:message key="entry.shortcuts.list"/></dd></div>
  </dl>
  <p class="hint"><fmt:message key="entry.shortcuts.mac"/></p>
  <button type="button" class="quiet" data-close><fmt:message key="entry.shortcuts.close"/></button>
</dialog>
<t:script name="tags.js"/>
<t:script name="editing.js"/>
