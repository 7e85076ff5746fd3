<%@ tag pageEncoding="UTF-8" description="The way to the pages beside this one of a list, and to its first." %>
<%@ attribute name="page" required="true" type="journal.list.KeysetPage" %>
<%@ attribute name="list" required="true" description="path of the list, which may have a query" %>
<%@ attribute name="newest" description="key of the way to the first one, where it is no list of entries" %>
<%@ attribute name="newer" description="key of the way to what is newer" %>
<%@ attribute name="older" description="key of the way to what is older" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<c:set var="with"><c:out value="${list}${fn:contains(list, '?') ? '&' : '?'}"/></c:set>
<c:if test="${not page.isFirst() or not empty page.older}">
  <nav class="choices" aria-label="<fmt:message key="entry.list.pages"/>">
    <c:if test="${not page.isFirst()}">
      <a class="button quiet" href="<c:out value="${list}"/>"><fmt:message key="${empty newest ? 'entry.list.newest' : newest}"/></a>
    </c:if>
    <c:if test="${not empty page.newer}">
      <a class="button quiet" rel="prev" href="${with}after=<c:out value="${page.newer}"/>"><fmt:message key="${empty newer ? 'entry.list.newer' : newer}"/></a>
    </c:if>
    <c:if test="${not empty page.older}">
      <a class="button quiet" rel="next" href="${with}before=<c:out value="${page.older}"/>"><fmt:message key="${empty older ? 'entry.list.older' : older}"/></a>
    </c:if>
  </nav>
</c:if>
