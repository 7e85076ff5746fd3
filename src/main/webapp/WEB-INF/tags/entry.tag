<%@ tag pageEncoding="UTF-8" description="An entry, as it is read." %>
<%@ attribute name="entry" required="true" type="java.lang.Object" %>
<%@ attribute name="beginning" type="java.lang.Object" description="what a list shows of it" %>
<%@ attribute name="single" type="java.lang.Boolean" description="on its own page: its title is the page's heading, not a link" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<article class="entry" lang="<c:out value="${entry.language}"/>">
  <c:choose>
    <c:when test="${single}">
      <h1 dir="${entry.direction}"><c:out value="${entry.title}"/></h1>
    </c:when>
    <c:otherwise>
      <h2 dir="${entry.direction}"><a href="${links.to('EntryController#show', entry.id, entry.slug)}"><c:out value="${entry.title}"/></a></h2>
    </c:otherwise>
  </c:choose>
  <t:byline moment="${entry.datedAt}" author="${entry.author}"/>
  <t:text entry="${entry}" beginning="${beginning}" raised="${single}"/>
  <c:if test="${not empty beginning and beginning.cut()}">
    <c:set var="name"><c:out value="${messages.text('entry.readOn.entry', entry.title)}"/></c:set>
    <p lang="${messages.language}"><a href="${links.to('EntryController#show', entry.id, entry.slug)}" aria-label="${name}"><fmt:message key="entry.readOn"/></a></p>
  </c:if>
  <c:if test="${entry.visibility ne 'public' or not empty entry.tags}">
    <ul class="labels" lang="${messages.language}" aria-label="<fmt:message key="entry.labels"/>">
      <c:if test="${entry.visibility ne 'public'}">
        <li class="readers"><fmt:message key="${entry.visibility eq 'members' ? 'entry.visibility.members' : entry.visibility eq 'private' ? 'entry.visibility.private' : 'entry.visibility.circle'}"/></li>
      </c:if>
      <c:forEach var="tag" items="${entry.tags}"><li><a rel="tag" href="<c:out value="${archiveLinks.tag(tag)}"/>"><bdi>#<c:out value="${tag}"/></bdi></a></li></c:forEach>
    </ul>
  </c:if>
</article>
