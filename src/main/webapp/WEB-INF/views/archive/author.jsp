<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<c:set var="list" value="${links.to('AuthorController#show', name)}"/>
<t:page named="${name}" description="${messages.text('author.description', name)}">
  <jsp:attribute name="head">
    <t:neighbours page="${page}" list="${list}"/>
    <t:feeds atom="${links.to('PublicFeeds#author', name, 'atom')}" json="${links.to('PublicFeeds#author', name, 'json')}"/>
  </jsp:attribute>
  <jsp:body>
    <c:if test="${blocked}"><p class="note" role="note"><fmt:message key="author.blocked"/></p></c:if>
    <c:if test="${page.isFirst()}"><t:year year="${year}"/></c:if>
    <t:entries page="${page}" list="${list}"/>
  </jsp:body>
</t:page>
