<%@ tag pageEncoding="UTF-8" description="For the head of a page of a list: where the pages beside it are." %>
<%@ attribute name="page" required="true" type="journal.list.KeysetPage" %>
<%@ attribute name="list" required="true" description="path of the list, which may have a query" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<c:set var="with"><c:out value="${list}${fn:contains(list, '?') ? '&' : '?'}"/></c:set>
<c:if test="${not empty page.newer}"><link rel="prev" href="${with}after=<c:out value="${page.newer}"/>"></c:if>
<c:if test="${not empty page.older}"><link rel="next" href="${with}before=<c:out value="${page.older}"/>"></c:if>
