<%@ tag pageEncoding="UTF-8" description="The metadata of an entry for search engines and shared links, in the head of its page. An entry that is not public has none." %>
<%@ attribute name="entry" required="true" type="journal.entry.Entry" %>
<%@ attribute name="description" required="true" description="its first words" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<c:choose>
  <c:when test="${entry.visibility eq 'public'}">
    <c:if test="${addresses.known}">
      <meta property="og:description" content="<c:out value="${description}"/>">
      <meta property="article:published_time" content="${messages.datetime(entry.datedAt)}">
      <c:if test="${not entry.author.former}"><meta property="article:author" content="<c:out value="${blogPosting.author(entry)}"/>"></c:if>
      <c:forEach var="tag" items="${entry.tags}"><meta property="article:tag" content="<c:out value="${tag}"/>"></c:forEach>
    </c:if>
    <script type="application/ld+json">${blogPosting.of(entry)}</script>
  </c:when>
  <c:otherwise>
    <meta name="robots" content="noindex">
  </c:otherwise>
</c:choose>
