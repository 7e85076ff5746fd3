<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="removed.title">
  <p><c:out value="${messages.text('removed.text', days)}"/></p>
  <c:if test="${empty page.items}"><p class="none"><fmt:message key="${page.isFirst() ? 'removed.none' : 'entry.list.end'}"/></p></c:if>
  <ul class="rows">
    <c:forEach var="entry" items="${page.items}">
      <li>
        <span>${messages.html('removal.by', empty entry.author() ? messages.text('entry.former.name') : entry.author())}</span>
        <p class="byline"><t:time moment="${entry.at()}" exact="true"/></p>
        <p class="hint">${messages.html('event.of.reason', entry.reason())}</p>
        <p class="hint">${messages.html('event.of.by', empty entry.by() ? messages.text('entry.former.name') : entry.by())}</p>
        <c:set var="name"><c:out value="${messages.text('removed.restore.entry', entry.id(), entry.author())}"/></c:set>
        <a class="button quiet" href="${links.to('RemovalController#form', entry.id())}" aria-label="${name}"><fmt:message key="removed.restore"/></a>
      </li>
    </c:forEach>
  </ul>
  <t:pages page="${page}" list="${links.to('RemovedController#list')}"/>
  <p class="choices"><a class="button quiet" href="${links.to('AdminController#show')}"><fmt:message key="admin.title"/></a></p>
</t:page>
