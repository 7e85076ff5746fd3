<%@ tag pageEncoding="UTF-8" description="An entry, as it is read." %>
<%@ attribute name="entry" required="true" type="java.lang.Object" %>
<%@ attribute name="single" type="java.lang.Boolean" description="on its own page: its title is the page's heading, not a link" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<article class="entry">
  <c:choose>
    <c:when test="${single}">
      <h1 dir="auto"><c:out value="${entry.title}"/></h1>
    </c:when>
    <c:otherwise>
      <h2 dir="auto"><a href="${links.to('EntryController#show', entry.id)}"><c:out value="${entry.title}"/></a></h2>
    </c:otherwise>
  </c:choose>
  <p class="byline">
    <time datetime="${entry.createdAt}"><c:out value="${messages.time(entry.createdAt)}"/></time>
    <span><fmt:message key="entry.by"/> <bdi><c:out value="${entry.author.username}"/></bdi></span>
  </p>
  <div class="text" dir="auto"><c:out value="${entry.text}"/></div>
</article>
