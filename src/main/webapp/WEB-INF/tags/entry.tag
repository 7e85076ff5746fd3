<%@ tag pageEncoding="UTF-8" description="An entry, as it is read." %>
<%@ attribute name="entry" required="true" type="java.lang.Object" %>
<%@ attribute name="single" type="java.lang.Boolean" description="on its own page: its title is the page's heading, not a link" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<article class="entry" lang="<c:out value="${entry.language}"/>">
  <c:choose>
    <c:when test="${single}">
      <h1 dir="auto"><c:out value="${entry.title}"/></h1>
    </c:when>
    <c:otherwise>
      <h2 dir="auto"><a href="${links.to('EntryController#show', entry.id)}"><c:out value="${entry.title}"/></a></h2>
    </c:otherwise>
  </c:choose>
  <p class="byline" lang="${messages.language}">
    <%-- HTML knows no microseconds --%>
    <time datetime="${entry.createdAt.toString().replaceAll('[.][0-9]+', '')}"><c:out value="${messages.time(entry.createdAt)}"/></time>
    <span>${messages.html('entry.by', entry.author.username)}</span>
  </p>
  <div class="text" dir="auto"><c:out value="${entry.text}"/></div>
</article>
