<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="removal.title">
  <c:choose>
    <c:when test="${entry.author.former}"><p><fmt:message key="entry.former"/></p></c:when>
    <c:otherwise><p>${messages.html('removal.by', entry.author.shownName)}<t:handle account="${entry.author}"/></p></c:otherwise>
  </c:choose>
  <c:if test="${readable}">
    <p><a href="${links.to('EntryController#show', entry.id, entry.slug)}"><bdi><c:out value="${entry.title}"/></bdi></a></p>
  </c:if>
  <c:choose>
    <c:when test="${entry.removed}">
      <p class="note" role="note">${messages.html('removal.done', entry.removedBecause)}</p>
      <form method="post" action="${links.to('RemovalController#delete', entry.id)}">
        <t:csrf/>
        <button class="quiet"><fmt:message key="removal.reverse"/></button>
      </form>
    </c:when>
    <c:otherwise>
      <p><c:out value="${messages.text('removal.text', days)}"/></p>
      <form method="post" action="${links.to('RemovalController#create', entry.id)}" novalidate>
        <t:csrf/>
        <t:field name="reason" label="removal.reason" value="${form.reason}" hint="removal.reason.hint" required="true"/>
        <button><fmt:message key="removal.send"/></button>
      </form>
    </c:otherwise>
  </c:choose>
</t:page>
