<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<c:set var="list" value="${archiveLinks.tag(tag)}"/>
<t:page named="#${tag}" description="${messages.text('tag.description', tag)}">
  <jsp:attribute name="head">
    <t:neighbours page="${page}" list="${list}"/>
    <c:choose>
      <c:when test="${fn:contains(list, '?')}">
        <c:set var="query" value="?${fn:substringAfter(list, '?')}"/>
        <t:feeds atom="${links.to('PublicFeeds#find', 'atom')}${query}" json="${links.to('PublicFeeds#find', 'json')}${query}"/>
      </c:when>
      <c:otherwise>
        <t:feeds atom="${links.to('PublicFeeds#tag', tag, 'atom')}" json="${links.to('PublicFeeds#tag', tag, 'json')}"/>
      </c:otherwise>
    </c:choose>
  </jsp:attribute>
  <jsp:body>
    <t:entries page="${page}" list="${list}"/>
  </jsp:body>
</t:page>
