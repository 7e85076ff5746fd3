<%@ tag pageEncoding="UTF-8" description="What an account stores of each kind, for an administrator." %>
<%@ attribute name="usages" required="true" type="java.util.List" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<ul class="rows">
  <c:forEach var="usage" items="${usages}">
    <c:set var="kind" value="${usage.kind()}"/>
    <li>
      <span><fmt:message key="person.usage.${kind}"/></span>
      <p class="hint"><c:out value="${messages.text('person.usage.of', usage.rows(), usage.most(), usage.megabytes(), usage.mostMegabytes())}"/></p>
    </li>
  </c:forEach>
</ul>
