<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="storage.title">
  <ul class="rows">
    <c:if test="${database.isPresent()}"><li><c:out value="${messages.text('storage.database', database.get())}"/></li></c:if>
    <c:if test="${used.isPresent()}">
      <li>
        <span><c:out value="${messages.text('storage.index', used.get())}"/></span>
        <p class="hint"><c:out value="${messages.text('storage.free', free.get())}"/></p>
      </li>
    </c:if>
  </ul>
  <h2><fmt:message key="storage.accounts"/></h2>
  <c:if test="${empty kinds}"><p class="none"><fmt:message key="storage.none"/></p></c:if>
  <ul class="rows">
    <c:forEach var="one" items="${kinds}">
      <c:set var="kind" value="${one.kind()}"/>
      <li>
        <span><fmt:message key="person.usage.${kind}"/></span>
        <p class="hint"><c:out value="${messages.text('storage.of', one.rows(), one.megabytes())}"/></p>
        <p class="hint"><fmt:message key="storage.counted"/> <t:time moment="${one.countedAt()}" exact="true"/></p>
      </li>
    </c:forEach>
  </ul>
  <p class="choices"><a class="button quiet" href="${links.to('AdminController#show')}"><fmt:message key="admin.title"/></a></p>
</t:page>
