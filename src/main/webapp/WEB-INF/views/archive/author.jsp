<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<c:set var="list" value="${links.to('AuthorController#show', author.username)}"/>
<t:page named="${author.shownName}" description="${messages.text('author.description', author.shownName)}">
  <jsp:attribute name="head">
    <t:neighbours page="${page}" list="${list}"/>
    <t:feeds atom="${links.to('PublicFeeds#author', author.username, 'atom')}" json="${links.to('PublicFeeds#author', author.username, 'json')}"/>
  </jsp:attribute>
  <jsp:body>
    <c:if test="${not empty author.displayName}"><p class="byline"><t:handle account="${author}"/></p></c:if>
    <c:if test="${page.isFirst() and not blocked and not empty author.profile().about()}"><div class="text about" dir="auto"><c:out value="${author.profile().about()}"/></div></c:if>
    <c:if test="${blocked}"><p class="note" role="note"><fmt:message key="author.blocked"/></p></c:if>
    <c:if test="${page.isFirst()}"><t:year year="${year}"/></c:if>
    <t:entries page="${page}" list="${list}"/>
  </jsp:body>
</t:page>
