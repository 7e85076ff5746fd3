<%@ tag pageEncoding="UTF-8" description="For the head of an entry's page: what search engines and who shares it are told; of one that is not for everybody nothing." %>
<%@ attribute name="entry" required="true" type="journal.entry.Entry" %>
<%@ attribute name="description" required="true" description="its first words" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<c:choose>
  <c:when test="${entry.visibility eq 'public'}">
    <c:if test="${addresses.known}">
      <meta property="og:description" content="<c:out value="${description}"/>">
      <meta property="article:published_time" content="${messages.datetime(entry.datedAt)}">
      <meta property="article:author" content="<c:out value="${posting.author(entry)}"/>">
      <c:forEach var="tag" items="${entry.tags}"><meta property="article:tag" content="<c:out value="${tag}"/>"></c:forEach>
    </c:if>
    <script type="application/ld+json">${posting.of(entry)}</script>
  </c:when>
  <c:otherwise>
    <meta name="robots" content="noindex">
  </c:otherwise>
</c:choose>
